import type { IntervisionFact, SituationFact, YearFacts } from '#domain/evaluation/facts/facts.ts';
import { addDays, type Day } from '#domain/planning/calendar-day.ts';
import type { GeneratedFiche } from './arbitrary-fiche.ts';
import type { GeneratedPerson } from './arbitrary-person.ts';
import type { GeneratedAction, GeneratedMeeting } from './arbitrary-year.ts';

interface Drawn {
	readonly poles: readonly { readonly bassin: string; readonly heldBefore: number | null }[];
	readonly people: readonly GeneratedPerson[];
	readonly meetings: readonly GeneratedMeeting[];
	readonly actions: readonly GeneratedAction[];
	readonly counters: Readonly<Record<string, number>>;
}

/** Gives ids, puts the meetings in order and says who comes for the first time of her life. */
export function buildYear(year: number, drawn: Drawn, imported: boolean): YearFacts {
	const at = (number: number, of: readonly unknown[]) => number % of.length;
	const meetings = drawn.meetings
		.toSorted((one, other) => one.day.localeCompare(other.day))
		.map((meeting, order) => ({
			...meeting,
			id: `itv-${String(order).padStart(3, '0')}`,
			poleId: `pole-${at(meeting.pole, drawn.poles)}`
		}));
	const seen = new Set(drawn.people.flatMap(({ known }, index) => (known ? [index] : [])));
	const person = (number: number) => {
		const index = at(number, drawn.people);
		const found = drawn.people[index];
		if (!found) throw new Error('nobody was drawn');
		return { index, id: `person-${index}`, ...found };
	};

	const intervisions = meetings.map(
		({ id, poleId, day, organiserKind, attendees }): IntervisionFact => {
			const once = [
				...new Map(attendees.map((one) => [at(one.person, drawn.people), one])).values()
			];
			return {
				id,
				poleId,
				day,
				organiserKind,
				participations: once.map((one) => {
					const {
						index,
						id: personId,
						categorie,
						liberal,
						profession,
						coordination
					} = person(one.person);
					const firstEver = !seen.has(index);
					seen.add(index);
					return {
						personId,
						categorie,
						liberal,
						profession,
						coordination,
						remote: one.remote,
						firstEver,
						indemnified: liberal
					};
				})
			};
		}
	);

	const situations = meetings.flatMap(({ id, poleId, day, fiches }) =>
		[...new Map(fiches.map((fiche) => [fiche.dossier, fiche])).values()].map(
			(fiche, order): SituationFact => ({
				...situationOf(fiche, day, imported),
				id: `${id}-${order}`,
				intervisionId: id,
				poleId,
				dossierId: `${poleId}-${fiche.dossier}`,
				invitations: [
					...new Map(fiche.invited.map((one) => [at(one.person, drawn.people), one])).values()
				].map(({ person: number, ...marks }) => {
					const { id: personId, categorie } = person(number);
					return { personId, categorie, ...marks };
				})
			})
		)
	);

	return {
		year,
		poles: drawn.poles.map(({ bassin, heldBefore }, index) =>
			poleOf(year, `pole-${index}`, bassin, heldBefore, intervisions)
		),
		intervisions,
		situations,
		actions: drawn.actions.map(({ pole, ...action }, index) => ({
			...action,
			id: `action-${index}`,
			poleId: pole === null ? null : `pole-${at(pole, drawn.poles)}`,
			participants: action.participations
		})),
		conventions: [],
		questionnaires: [],
		counters: drawn.counters
	};
}

function situationOf(fiche: GeneratedFiche, day: Day, imported: boolean) {
	const wanted = fiche.answers['autre-intervision']?.includes('oui') ?? false;
	const { outcome, suivi } = fiche;
	return {
		day,
		answers: {
			...fiche.answers,
			// [EVA-53] a former base may say that somebody was invited, and name nobody
			...(imported && fiche.incomplete && toldInvited(fiche.dossier))
		},
		incomplete: imported && fiche.incomplete,
		restituteur: fiche.restituteur,
		restitution: { outcome, doneOn: outcome === 'faite' ? addDays(day, fiche.toldAfter) : null },
		suivi: wanted && suivi ? after(day, suivi) : null,
		themes: fiche.themes
	};
}

const toldInvited = (dossier: number) => ({
	[dossier % 2 === 0 ? 'medecin-traitant-invite' : 'pharmacien-invite']: ['oui']
});

/** Nothing is due, nor done again, before the day itself. */
function after(day: Day, { dueOn, realisedOn }: NonNullable<GeneratedFiche['suivi']>) {
	const notBefore = (one: Day | null) => (one !== null && one < day ? day : one);
	return { dueOn: notBefore(dueOn), realisedOn: notBefore(realisedOn) };
}

function poleOf(
	year: number,
	id: string,
	bassin: string,
	heldBefore: number | null,
	intervisions: readonly IntervisionFact[]
) {
	const lastHeldBefore = heldBefore === null ? null : addDays(`${year}-01-01`, -heldBefore);
	const first = intervisions.find(({ poleId }) => poleId === id)?.day ?? null;
	return { id, name: `Pôle ${id}`, bassin, firstHeldOn: lastHeldBefore ?? first, lastHeldBefore };
}
