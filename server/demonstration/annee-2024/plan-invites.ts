import type { Categorie } from '#domain/professionnel/categorie.ts';
import { makePerson } from './people.ts';
import type { PlannedInvite, PlannedPerson, PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';

type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * Invitations, then presences at the situation, by category: the numbers of II.B, which the report compares although its
 * « présents » are participations (statistics.md §2); here both are of a person and a situation. The coordination's 95
 * present of 83 invited are no share of them: 75. « Autres » has no line in II.B.
 */
const invited: readonly (readonly [Categorie, number, number])[] = [
	['generalistes-liberaux', 238, 107],
	['pharmaciens', 158, 121],
	['autres-liberaux', 48, 41],
	['specialistes', 243, 77],
	['generalistes-salaries', 75, 24],
	['coordination', 83, 75],
	['infirmiers', 316, 239],
	['psychologues', 83, 53],
	['travailleurs-sociaux', 328, 223]
];

/**
 * II.D: of 169 médecins traitants known, 144 invited, 80 of them there. Pharmacists: « aux alentours de 46 % » of the 193
 * patients (89), 58 % of them there (52). Of 261 situations 46 % would leave more pharmacists absent than the 37 of II.B.
 */
const habitual = {
	'medecin-traitant': { categorie: 'generalistes-liberaux', invited: 144, present: 80 },
	pharmacien: { categorie: 'pharmaciens', invited: 89, present: 52 }
} as const;

/** People of a category that a pôle invites and who never came. */
const absentees = 3;

interface Planning {
	readonly seeded: Seeded;
	readonly slots: readonly PlannedSlot[];
	/** By pôle: everybody who came in the year. */
	regularsOf(poleId: string): readonly PlannedPerson[];
}

/** Whom each situation concerns. */
export function planInvites(
	planning: Planning,
	answers: ReadonlyMap<string, Answers>
): ReadonlyMap<string, readonly PlannedInvite[]> {
	const { seeded, slots } = planning;
	const chosen = new Map<string, Map<string, PlannedInvite>>(
		slots.map(({ id }) => [id, new Map()])
	);
	const invite = (
		{ id }: PlannedSlot,
		person: PlannedPerson,
		own: keyof typeof habitual | null
	) => {
		const already = chosen.get(id);
		if (!already || already.has(person.id)) return false;
		const medecinTraitant = own === 'medecin-traitant';
		already.set(person.id, { person, medecinTraitant, pharmacienAttitre: own === 'pharmacien' });
		return true;
	};
	const left = new Map(invited.map(([categorie, all, there]) => [categorie, { all, there }]));
	const take = (categorie: Categorie, present: boolean) => {
		const quota = left.get(categorie);
		if (!quota) return;
		quota.all -= 1;
		if (present) quota.there -= 1;
	};
	for (const field of ['medecin-traitant', 'pharmacien'] as const) {
		const { categorie, present: there } = habitual[field];
		for (const [place, slot] of planHabitual(planning, answers, field).entries()) {
			const present = place < there;
			const among = present ? peopleAt(slot, categorie) : peopleAway(planning, slot, categorie);
			const person = among[seeded.below(among.length)];
			if (!person || !invite(slot, person, field)) throw new RangeError('nobody to invite');
			take(categorie, present);
		}
	}
	for (const [categorie] of invited)
		for (const present of [true, false]) {
			const pairs = slots.flatMap((slot) => {
				const among = present ? peopleAt(slot, categorie) : peopleAway(planning, slot, categorie);
				return among.map((person) => [slot, person] as const);
			});
			for (const [slot, person] of seeded.shuffle(pairs)) {
				const quota = left.get(categorie);
				if (!quota || quota.all === 0 || (present && quota.there === 0)) break;
				if (invite(slot, person, null)) take(categorie, present);
			}
		}
	const short = [...left].filter(([, quota]) => quota.all !== 0 || quota.there !== 0);
	if (short.length > 0) throw new RangeError(`too few people: ${short.map(([one]) => one).join()}`);
	return new Map([...chosen].map(([id, invites]) => [id, [...invites.values()]]));
}

/** Where the patient's own doctor or pharmacist is invited; first where one of his profession came. */
function planHabitual(
	{ seeded, slots }: Planning,
	answers: ReadonlyMap<string, Answers>,
	field: keyof typeof habitual
): readonly PlannedSlot[] {
	const { categorie, invited: count } = habitual[field];
	const came = (slot: PlannedSlot) => Number(peopleAt(slot, categorie).length > 0);
	return seeded
		.shuffle(slots.filter(({ id }) => answers.get(id)?.[field]?.[0] === 'oui'))
		.toSorted((one, other) => came(other) - came(one))
		.slice(0, count);
}

const peopleAt = ({ meeting }: PlannedSlot, categorie: Categorie): readonly PlannedPerson[] =>
	meeting.came.map(({ person }) => person).filter((person) => person.categorie === categorie);

function peopleAway(
	{ regularsOf }: Planning,
	{ meeting }: PlannedSlot,
	categorie: Categorie
): readonly PlannedPerson[] {
	const there = new Set(meeting.came.map(({ person }) => person.id));
	const own = regularsOf(meeting.poleId).filter(
		(person) => person.categorie === categorie && !there.has(person.id)
	);
	if (categorie === 'coordination') return own;
	const never = Array.from({ length: absentees }, (_, rank) =>
		makePerson(`${meeting.poleId}-${categorie}-absent-${rank + 1}`, categorie, rank)
	);
	return [...own, ...never];
}
