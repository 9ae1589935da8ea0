import { expect, it } from 'vitest';
import { planYear } from '../annee-2024/plan-year.ts';
import { withYearBefore } from './plan-year.ts';

const alone = planYear();
const both = withYearBefore(alone);
const of = <Dated extends { readonly day: string }>(year: string, dated: readonly Dated[]) =>
	dated.filter(({ day }) => day.startsWith(year));
const peopleOf = (year: string) =>
	of(year, both.meetings).flatMap(({ came }) => came.map(({ person }) => person));
const situationsOf = (year: string) =>
	both.situations.filter(({ meeting }) => meeting.day.startsWith(year));

it('[EVA-47] the year 2023 is the same at each run, and changes nothing of 2024', () => {
	expect(withYearBefore(alone)).toEqual(both);
	expect(of('2024', both.meetings)).toEqual(of('2024', alone.meetings));
	expect(situationsOf('2024')).toEqual(alone.situations);
	expect(both.people.slice(0, alone.people.length)).toEqual(alone.people);
});

it('[EVA-47] who is new in 2024 is so with the attendance of 2023 too', () => {
	const before = (meetings: typeof alone.meetings) => {
		const came = meetings.filter(({ day }) => day < '2024').flatMap((one) => one.came);
		return new Set(came.map(({ person }) => person.id));
	};
	const [few, more] = [before(alone.meetings), before(both.meetings)];
	for (const { id } of peopleOf('2024')) expect(more.has(id), id).toBe(few.has(id));
});

it('[EVA-47] 77 Intervisions, 772 participations, 205 situations of 156 patients of their own, as published', () => {
	expect(of('2023', both.meetings)).toHaveLength(77);
	expect(peopleOf('2023')).toHaveLength(772);
	expect(peopleOf('2023').filter(({ mode }) => mode === 'liberal')).toHaveLength(227);
	const dossiers = new Set(situationsOf('2023').map(({ dossierId }) => dossierId));
	expect(situationsOf('2023')).toHaveLength(205);
	expect(dossiers.size).toBe(156);
	expect(situationsOf('2024').filter(({ dossierId }) => dossiers.has(dossierId))).toEqual([]);
});

it('[EVA-47] médecins traitants of 2023: 153 known, 119 invited, 64 there', () => {
	const situations = situationsOf('2023');
	const known = situations.filter(({ answers }) => answers['medecin-traitant']?.[0] === 'oui');
	const invited = situations.flatMap(({ meeting, invites }) =>
		invites
			.filter(({ medecinTraitant }) => medecinTraitant)
			.map((invite) => meeting.came.some(({ person }) => person.id === invite.person.id))
	);
	expect([known.length, invited.length, invited.filter(Boolean).length]).toEqual([153, 119, 64]);
});
