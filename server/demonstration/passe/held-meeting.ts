import { likenessOf } from '#domain/dossier/likeness.ts';
import { charte } from '#domain/charte/charte.ts';
import { attendanceToday } from '#domain/emargement/attendance.ts';
import { addDays, weekdayOf } from '#domain/planning/calendar-day.ts';
import { coordinationCode, coordinationPart } from '#domain/professionnel/coordination-part.ts';
import { parisDay, parisInstant } from '#domain/shared/paris-time.ts';
import { randomDossierCode } from '#server/random-id.ts';
import { writeYear, type YearRows } from '#server/db/year-writer.ts';
import type { Deps } from '#server/use-cases/deps.ts';
import { personas } from '../people.ts';
import { heldSituations } from './held-situations.ts';

export const heldIntervisionId = 'demotenue';
const poleId = 'demoperonne';
const minutes = 90;

/** Who came, in whichever role; those of the agenda who are not here were absent. */
const came = ['coordination', 'animatrice', 'expert', 'pharmacienne', 'educatrice', 'infirmier'];
const absent = ['psychologue'];

/** About a week before the demonstration was first started, at lunch, on a Tuesday. */
function heldAt(now: Date): { readonly from: Date; readonly to: Date } {
	const weekAgo = addDays(parisDay(now), -5);
	const from = parisInstant(addDays(weekAgo, -((weekdayOf(weekAgo) + 5) % 7)), '12:30');
	if (!from) throw new RangeError('no such day');
	return { from, to: new Date(from.getTime() + minutes * 60_000) };
}

/** An Intervision of Péronne that was held a few days ago, its situations looked at, its fiches still to finalise. */
export async function addHeldMeeting(deps: Deps): Promise<void> {
	const { from, to } = heldAt(deps.now());
	const place = { intervisionId: heldIntervisionId };
	const people = personas.filter(({ id }) => [...came, ...absent].includes(id.slice(4)));
	const isHere = (id: string) => came.includes(id.slice(4));
	const agenda = heldSituations.map((one, rank) => ({
		...one,
		rank,
		dossierId: `demotenue-${rank}`
	}));
	const rows: YearRows = {
		...{ poles: [], people: [], fiches: [], restitutions: [], reprogrammations: [] },
		intervisions: [
			{
				...{ id: heldIntervisionId, poleId, startsAt: from, endedAt: to, minutes },
				...{ organiser: 'DAC de la Somme', organiserKind: 'dac', charteShownAt: from }
			}
		],
		participants: people.map((person) => {
			const part = coordinationPart(person);
			const counted = {
				...{ ...attendanceToday(person), lobby: 'parti', charteVersion: charte.version },
				...{ charteAcceptedAt: from, secrecyDeclared: true, notIndustryDeclared: true },
				...{ profession: person.profession, coordination: part && coordinationCode(part) }
			};
			return {
				...{ ...place, personId: person.id, role: person.role ?? 'participant' },
				...(isHere(person.id) ? counted : {})
			};
		}),
		presences: people
			.filter(({ id }) => isHere(id))
			.map(({ id }) => ({
				...{ ...place, id: `demotenue-${id}`, personId: id, mode: 'visio' },
				...{ enteredAt: from, leftAt: to, seenAt: to, source: 'saisie' },
				recordedBy: 'democoordination'
			})),
		dossiers: agenda.map(({ dossierId: id, designation }) => ({
			...{ id, poleId, code: randomDossierCode('PER'), designation },
			likeness: likenessOf(designation)
		})),
		accords: agenda.map(({ dossierId, demandeur }) => ({
			...{ id: `${dossierId}-accord`, dossierId, state: 'oral', withdrawalRightTold: true },
			...{ collectedBy: demandeur, collectedOn: addDays(parisDay(from), -10) },
			...{ recordedBy: 'democoordination', recordedAt: from, acceptsUnconcerned: true }
		})),
		situations: agenda.map(({ id, dossierId, demandeur, problem, codes, rank }) => ({
			...{ ...place, id, dossierId, demandeurId: demandeur, position: rank + 1, problem },
			...{ phase: 'fermee', openedAt: from, closedAt: to, motifs: [...codes.motifs] },
			...{ demandeurs: [...codes.demandeurs], problematiques: [...codes.problematiques] }
		})),
		invites: agenda.flatMap(({ id, invited, medecinTraitant, pharmacien }) =>
			invited.map((personId) => ({
				...{ situationId: id, personId, medecinTraitant: personId === medecinTraitant },
				pharmacienAttitre: personId === pharmacien
			}))
		)
	};
	await deps.transaction((tx) => writeYear(tx, rows));
}
