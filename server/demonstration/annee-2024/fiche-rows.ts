import { canonicalJson } from '#domain/document/canonical-json.ts';
import { currentDefinition, editableFields } from '#domain/fiche/definitions.ts';
import { finalFicheJson, type FinalAnswer, type FinalFiche } from '#domain/fiche/final-fiche.ts';
import { restituteurGroup } from '#domain/fiche/restituteur-group.ts';
import { guardVersion } from '#domain/guard/guard-version.ts';
import { plannedSuites } from '#domain/suites/planned-suites.ts';
import type { YearRows } from '#server/db/year-writer.ts';
import { frenchDay } from '#server/french-moment.ts';
import { sha256 } from '#server/sha256.ts';
import type { PlannedPerson, PlannedSituation } from './plan.ts';
import { poles2024 } from './pole-list.ts';
import { endOf, leaderOf, startOf } from './meeting.ts';

type NameOf = (personId: string) => { readonly givenName: string; readonly familyName: string };
type FicheRows = Pick<
	YearRows,
	'dossiers' | 'accords' | 'situations' | 'invites' | 'fiches' | 'restitutions' | 'reprogrammations'
>;

/** What was written of each patient: codes only, under a code for a pseudonym. */
export function ficheRows(situations: readonly PlannedSituation[], nameOf: NameOf): FicheRows {
	const firsts = [...new Map(situations.map((one) => [one.dossierId, one])).values()];
	const codes = new Map(
		firsts.map(({ dossierId, meeting }, n) => [dossierId, code(meeting.poleId, n)])
	);
	const codeOf = ({ dossierId }: PlannedSituation) => codes.get(dossierId) ?? '';
	const filled = situations.map((one) => ({ one, fiche: finalFiche(one, codeOf(one), nameOf) }));
	const leader = ({ meeting }: PlannedSituation) => leaderOf(meeting)?.id ?? '';
	return {
		dossiers: firsts.map((one) => ({
			...{ id: one.dossierId, poleId: one.meeting.poleId },
			...{ code: codeOf(one), designation: codeOf(one), createdAt: startOf(one.meeting) }
		})),
		accords: firsts.map((one) => ({
			...{ id: `accord-${one.dossierId}`, dossierId: one.dossierId, state: 'oral' },
			...{ recordedBy: leader(one), recordedAt: startOf(one.meeting) }
		})),
		situations: situations.map(situationRow),
		invites: situations.flatMap(({ id, invites }) =>
			invites.map(({ person, medecinTraitant, pharmacienAttitre }) => ({
				...{ situationId: id, personId: person.id, medecinTraitant, pharmacienAttitre }
			}))
		),
		fiches: filled.map(({ one, fiche }) => {
			const content = canonicalJson(finalFicheJson(fiche));
			return {
				...{ id: `fiche-${one.id}`, situationId: one.id, formVersion: fiche.formVersion },
				...{ guardVersion, blockingLeft: 0, content, sha256: sha256(content) },
				...{ restituteurId: one.restituteur?.id ?? null, finalisedBy: leader(one) },
				finalisedAt: endOf(one.meeting)
			};
		}),
		...suiteRows(filled)
	};
}

/** A code that says nothing, with a digit in it: the database asks for one. */
function code(poleId: string, rank: number): string {
	const prefix = poles2024.find(({ id }) => id === poleId)?.code ?? 'XXX';
	return `${prefix}-${String(rank + 1).padStart(4, '0')}`;
}

function situationRow(one: PlannedSituation): YearRows['situations'][number] {
	const said = (field: string) => [...(one.answers[field] ?? [])];
	return {
		...{ id: one.id, intervisionId: one.meeting.id, dossierId: one.dossierId, position: one.rank },
		...{ phase: 'finalisee', openedAt: startOf(one.meeting), closedAt: endOf(one.meeting) },
		...{ demandeurs: said('demandeurs'), motifs: said('motifs') },
		problematiques: said('problematiques')
	};
}

function finalFiche(one: PlannedSituation, dossierCode: string, nameOf: NameOf): FinalFiche {
	const { meeting, invites, restituteur } = one;
	const here = new Set(meeting.came.map(({ person }) => person.id));
	const named = (person: PlannedPerson) => {
		const { givenName, familyName } = nameOf(person.id);
		return { personId: person.id, name: `${givenName} ${familyName}`, fonction: person.fonction };
	};
	const invited = invites.map(({ person }) => named(person));
	const said = (some: boolean) => (some ? 'oui' : 'non');
	return {
		formVersion: currentDefinition.version,
		dossierCode,
		poleName: poles2024.find(({ id }) => id === meeting.poleId)?.name ?? '',
		derived: {
			designation: dossierCode,
			accord: 'oui',
			structure: meeting.organiser,
			date: frenchDay(startOf(meeting)),
			invites: invited,
			absents: invited.filter(({ personId }) => !here.has(personId)),
			'medecin-traitant-invite': said(invites.some((invite) => invite.medecinTraitant)),
			'pharmacien-invite': said(invites.some((invite) => invite.pharmacienAttitre))
		},
		formerPistes: [],
		answers: finalAnswers(one),
		restituteur: restituteur && { ...named(restituteur), groupe: restituteurGroup(restituteur) }
	};
}

function finalAnswers({ answers, restituteur }: PlannedSituation) {
	const said = editableFields(currentDefinition).flatMap((field) => {
		const codes =
			field.code === 'restituteur' ? [restituteur?.id ?? []].flat() : answers[field.code];
		if (!codes || codes.length === 0) return [];
		const value = field.kind === 'choices' ? codes : (codes[0] ?? '');
		return [[field.code, { value, precisions: {} } satisfies FinalAnswer] as const];
	});
	return Object.fromEntries(said);
}

/** What the fiches ask to be done, by the rule that finalisation itself follows ([SUI-1]). */
function suiteRows(
	filled: readonly { readonly one: PlannedSituation; readonly fiche: FinalFiche }[]
): Pick<FicheRows, 'restitutions' | 'reprogrammations'> {
	const planned = filled.map(({ one, fiche }) => {
		const { day } = one.meeting;
		const facts = { fiche, heldOn: day, finalisedOn: day };
		const suites = plannedSuites({ ...facts, restituteurId: one.restituteur?.id ?? null });
		return { id: one.id, day, ...suites };
	});
	return {
		restitutions: planned.map(({ id, restitution }) => ({ situationId: id, ...restitution })),
		reprogrammations: planned.flatMap(({ id, day, reprogrammation }) =>
			reprogrammation ? [{ situationId: id, decidedOn: day, ...reprogrammation }] : []
		)
	};
}
