import type { Categorie } from '#domain/professionnel/categorie.ts';
import { makePerson } from './people.ts';
import type { PlannedInvite, PlannedPerson, PlannedSlot } from './plan.ts';
import type { Seeded } from './seeded.ts';
import type { InviteCounts } from './year-counts.ts';

type Answers = Readonly<Record<string, readonly string[]>>;

/** Of which category is the patient's own doctor or pharmacist. */
const habitualCategories = {
	'medecin-traitant': 'generalistes-liberaux',
	pharmacien: 'pharmaciens'
} as const;
type Habitual = keyof typeof habitualCategories;

/** People of a category that a pôle invites and who never came. */
const absentees = 3;

interface Planning {
	readonly seeded: Seeded;
	readonly slots: readonly PlannedSlot[];
	readonly counts: InviteCounts;
	/** By pôle: everybody who came in the year. */
	regularsOf(poleId: string): readonly PlannedPerson[];
}

/** Whom each situation concerns. */
export function planInvites(
	planning: Planning,
	answers: ReadonlyMap<string, Answers>
): ReadonlyMap<string, readonly PlannedInvite[]> {
	const { seeded, slots, counts } = planning;
	const { invited, habitual } = counts;
	const chosen = new Map<string, Map<string, PlannedInvite>>(
		slots.map(({ id }) => [id, new Map()])
	);
	const invite = ({ id }: PlannedSlot, person: PlannedPerson, own: Habitual | null) => {
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
		const categorie = habitualCategories[field];
		const { present: there } = habitual[field];
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
	{ seeded, slots, counts }: Planning,
	answers: ReadonlyMap<string, Answers>,
	field: Habitual
): readonly PlannedSlot[] {
	const categorie = habitualCategories[field];
	const came = (slot: PlannedSlot) => Number(peopleAt(slot, categorie).length > 0);
	return seeded
		.shuffle(slots.filter(({ id }) => answers.get(id)?.[field]?.[0] === 'oui'))
		.toSorted((one, other) => came(other) - came(one))
		.slice(0, counts.habitual[field].invited);
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
