import { ficheReprise } from '#domain/fiche/definitions.ts';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import { finalFicheJson } from '#domain/fiche/final-fiche.ts';
import { canonicalJson } from '#domain/document/canonical-json.ts';
import type { Mapping } from '#domain/imports/mapping.ts';
import { poleCode } from '#domain/imports/pole-code.ts';
import type { RepriseRows } from '#server/db/reprise-write.ts';
import { sha256 } from '#server/sha256.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { withYearBefore } from '../annee-2023/plan-year.ts';
import { planYear } from '../annee-2024/plan-year.ts';
import { yearRows } from '../annee-2024/rows.ts';

const repriseId = 'demoreprise2024';
/** No file was read: nothing of one is mapped. */
const mapping: Mapping = {
	...{ joins: [], intervisions: null, participations: null, situations: null, invitations: null },
	...{ dates: 'jma', patients: 'code' }
};
/** The demonstration's own pôle of that name is that one. */
const samePole: Readonly<Record<string, string>> = { peronne: 'demoperonne' };
const poleOf = (id: string) => samePole[id] ?? id;

/**
 * The year 2024 as the association's report printed it, and a year 2023 to compare it with, taken over from « the former
 * base »: nothing of it is awaited, paid nor signed, and the import can be undone. Does nothing the second time.
 */
export async function seedFormerYear(deps: Deps, by: string): Promise<void> {
	if (await deps.reprises.find(repriseId)) return;
	const at = deps.now();
	const known = await deps.reprises.readKnown();
	const rows = takenOver(by, at, new Set(known.poles.map(({ code }) => code)));
	const counts = {
		years: [2022, 2023, 2024],
		created: {
			...{ intervision: rows.meetings.length, participation: rows.presences.length },
			...{ situation: rows.situations.length, invitation: rows.invites.length }
		}
	};
	const lines = Object.values(counts.created).reduce((sum, count) => sum + count, 0);
	await deps.transaction(async (tx) => {
		const read = { ...{ id: repriseId, by, at, mapping }, kind: 'access', accepted: [] } as const;
		const file = { sealed: new Uint8Array(), keyMark: '' };
		await deps.reprises.add({ ...read, fingerprint: sha256(repriseId) }, file, tx);
		await deps.reprises.begin(tx, repriseId, { by, at, lines, counts });
		// at once: nobody is here yet
		await deps.reprises.write(tx, repriseId, { rows, lines });
		await deps.reprises.finish(tx, repriseId);
		await deps.journal.append(
			{
				...{ at: at.toISOString(), actor: by, event: 'reprise-confirmee', subject: repriseId },
				payload: {
					...{
						origine: 'access',
						formVersion: ficheReprise.version,
						annees: counts.years.map(String)
					},
					...{ ...counts.created, poles: rows.poles.length, dossiers: rows.dossiers.length }
				}
			},
			tx
		);
	});
}

function takenOver(by: string, at: Date, codes: ReadonlySet<string>): RepriseRows {
	const rows = yearRows(withYearBefore(planYear()));
	return {
		...{ personPoles: [], marks: [], presences: rows.presences, invites: rows.invites },
		...{ restitutions: rows.restitutions, reprogrammations: rows.reprogrammations },
		poles: rows.poles
			.filter(({ id }) => !(id in samePole))
			.map((pole) => (codes.has(pole.code) ? { ...pole, code: poleCode(pole.name, codes) } : pole)),
		people: rows.people.map((person) => ({ ...person, introducedBy: by, createdAt: at })),
		meetings: rows.intervisions.map(({ poleId, ...meeting }) => ({
			...{ ...meeting, poleId: poleOf(poleId), guided: false, repriseId }
		})),
		participants: rows.participants,
		dossiers: rows.dossiers.map(({ poleId, ...dossier }) => ({
			...{ ...dossier, poleId: poleOf(poleId) }
		})),
		situations: rows.situations.map((situation) => ({ ...situation, phase: 'reprise' })),
		fiches: rows.fiches.map((fiche) => {
			const formVersion = ficheReprise.version;
			const read = { ...parseFinalFiche(fiche.content), formVersion };
			const content = canonicalJson(finalFicheJson(read));
			return {
				...{ ...fiche, formVersion, content, sha256: sha256(content), repriseId },
				// [IMP-9] what the journal says of an import: who took it over, and when
				...{ restituteurId: null, finalisedBy: by, finalisedAt: at }
			};
		})
	};
}
