import { expect, it } from 'vitest';
import { deriveCategorie } from '#domain/professionnel/categorie.ts';
import { planYear } from './plan-year.ts';
import { publishedColumns, publishedRows } from './published-table.ts';

const planned = planYear();

it('[EVA-47] the year is the same at each run', () => {
	expect(planYear()).toEqual(planned);
});

it('[EVA-47] 89 Intervisions, 261 situations of 193 patients, 68 of whom came again', () => {
	expect(planned.meetings.filter(({ day }) => day.startsWith('2024'))).toHaveLength(89);
	expect(planned.situations).toHaveLength(261);
	expect(new Set(planned.situations.map(({ dossierId }) => dossierId)).size).toBe(193);
});

it('[EVA-47] each card counts its person where table I.F does', () => {
	for (const person of planned.people) expect(deriveCategorie(person)).toBe(person.categorie);
});

it('[EVA-47] the table that it reads is whole: a number for each column, categories that make their sums', () => {
	for (const [name, numbers] of publishedRows) {
		expect(numbers, name).toHaveLength(publishedColumns.length);
		const of = (ending: string) =>
			publishedColumns.reduce(
				(sum, column, at) =>
					column.endsWith(`_${ending}`) && !column.startsWith('nouveaux')
						? sum + (numbers[at] ?? 0)
						: sum,
				0
			);
		const whole = (column: (typeof publishedColumns)[number]) =>
			numbers[publishedColumns.indexOf(column)];
		expect(of('participations'), name).toBe(whole('participations'));
		expect(of('participants'), name).toBe(whole('participants'));
	}
});
