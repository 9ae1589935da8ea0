import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { fiche, signature } from '#drizzle/schema/fiche.ts';
import { restitution } from '#drizzle/schema/suite.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { likenessOf } from '#domain/dossier/likeness.ts';
import type { Sql } from '#server/db/database.ts';
import { fillDemandes } from './fill-demandes.ts';
import { insertAll } from './insert-all.ts';
import { perYear } from './per-year.ts';

interface Filling {
	readonly rank: number;
	readonly poleId: string;
	readonly cases: number;
	who(n: number): string;
	meeting(n: number): string;
	start(n: number): Date;
	readonly now: Date;
}

/**
 * Three situations in four are of a patient of their own, after a demande; the fourth follows another. Fiches of the last
 * Intervision are still to be written, all others are in the archive.
 */
export async function fillSituations(sql: Sql, given: Filling): Promise<void> {
	const { rank, poleId, cases, who, meeting, start, now } = given;
	const ids = Array.from({ length: cases }, (_, n) => n);
	const at = (n: number) => Math.floor(n / perYear.situations);
	const patient = (n: number) => n - (n % 4 === 3 ? 1 : 0);
	const own = ids.filter((n) => patient(n) === n);
	const past = (n: number) => start(at(n)) < now;
	const written = (n: number) => past(n + perYear.situations);
	const phase = (n: number) => (written(n) ? 'archivee' : past(n) ? 'fermee' : 'inscrite');
	await fillDossiers(sql, given, own, (n) => start(at(n)));
	await fillDemandes(sql, [
		...own.map((n) => ({
			...{ id: `q${rank}x${n}`, poleId, dossierId: `d${rank}x${n}` },
			...{ state: 'inscrite', at: start(at(n)) }
		})),
		...ids
			.filter((n) => n % 6 === 0)
			.map((n) => ({
				...{ id: `q${rank}w${n}`, poleId, dossierId: null },
				...{ state: past(n) ? 'refusee' : 'recue', at: start(at(n)) }
			}))
	]);
	const rows = ids.map((n) => ({
		id: `c${rank}x${n}`,
		intervisionId: meeting(at(n)),
		dossierId: `d${rank}x${patient(n)}`,
		demandeId: patient(n) === n ? `q${rank}x${n}` : null,
		position: (n % perYear.situations) + 1,
		phase: phase(n),
		closedAt: past(n) ? start(at(n)) : null,
		demandeurId: who(n)
	}));
	await insertAll(sql, situation, rows);
	const invited = ids.flatMap((n) =>
		[2, 3, 4, 5].map((k) => ({ situationId: `c${rank}x${n}`, personId: who(k) }))
	);
	await insertAll(sql, situationInvite, invited);
	await fillFiches(sql, given, ids.filter(written), (n) => start(at(n)));
}

/** One for all: what fiches answer is counted on other years, that were drawn for it. */
const content = JSON.stringify({
	...{
		formVersion: currentDefinition.version,
		dossierCode: 'Z0-0',
		poleName: 'Pôle',
		formerPistes: []
	},
	derived: {
		...{ designation: 'Jade A.', accord: 'oui', structure: '', date: '', invites: [], absents: [] },
		...{ 'medecin-traitant-invite': 'oui', 'pharmacien-invite': 'non' }
	},
	answers: { 'medecin-traitant': { value: 'oui', precisions: {} } },
	restituteur: null
});

async function fillDossiers(
	sql: Sql,
	{ rank, poleId, who }: Filling,
	own: readonly number[],
	at: (n: number) => Date
): Promise<void> {
	// Few of a pôle look alike, as in life: one letter for every patient of a year or more.
	const named = (n: number) =>
		`${['Jade', 'Albert', 'Nora', 'Hugo'][n % 4] ?? 'Jade'} ${String.fromCharCode(65 + (Math.floor(n / 4) % 26))}.`;
	await insertAll(
		sql,
		dossier,
		own.map((n) => ({
			...{ id: `d${rank}x${n}`, poleId, code: `Z${rank}-${n}` },
			...{ designation: named(n), likeness: likenessOf(named(n)) }
		}))
	);
	await insertAll(
		sql,
		accord,
		own.map((n) => ({
			id: `a${rank}x${n}`,
			dossierId: `d${rank}x${n}`,
			state: 'oral',
			recordedBy: who(0),
			recordedAt: at(n)
		}))
	);
}

async function fillFiches(
	sql: Sql,
	{ rank, who }: Filling,
	past: readonly number[],
	at: (n: number) => Date
): Promise<void> {
	const sha256 = '0'.repeat(64);
	await insertAll(
		sql,
		fiche,
		past.map((n) => ({
			id: `f${rank}x${n}`,
			situationId: `c${rank}x${n}`,
			formVersion: '2026',
			guardVersion: '1',
			blockingLeft: 0,
			content,
			sha256,
			finalisedBy: who(1),
			finalisedAt: at(n)
		}))
	);
	await insertAll(
		sql,
		restitution,
		past.map((n) => ({
			...{ situationId: `c${rank}x${n}`, restituteurId: who(2), dueOn: parisDay(at(n)) },
			// a few of the last year are still due
			...(n % 5 === 0 && n > past.length - perYear.intervisions * perYear.situations
				? { outcome: null, doneOn: null, how: null }
				: { outcome: 'faite', doneOn: parisDay(at(n)), how: 'entretien' })
		}))
	);
	await insertAll(
		sql,
		signature,
		past.map((n) => ({
			...{ id: `g${rank}x${n}`, ficheId: `f${rank}x${n}`, personId: who(1), sha256 },
			...{ signerName: 'Nom', signerFonction: 'médecin', title: 'animateur' },
			...{ method: 'passkey', signedAt: at(n) }
		}))
	);
}
