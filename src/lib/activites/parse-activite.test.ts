import { expect, it } from 'vitest';
import { parseForm } from '#lib/coordination/parse-form.ts';
import { activiteForm, parseAttendance, typedActivite, typedAttendance } from './parse-activite.ts';

const typed = {
	...{ kind: ['webinaire'], title: [' Les TSO dans tous leurs états '], day: ['2026-10-17'] },
	...{ format: ['distance'], capacity: ['50'], poleId: [''] }
};

it('reads an activité, and gives it back as it would be typed', () => {
	const parsed = parseForm(activiteForm, typed);
	if (!parsed.ok) throw new Error('refused');
	expect(parsed.output).toMatchObject({ capacity: 50, poleId: null });
	expect(typedActivite(parsed.output)).toEqual({
		...{ kind: 'webinaire', title: 'Les TSO dans tous leurs états', day: '2026-10-17' },
		...{ format: 'distance', capacity: '50', poleId: '' }
	});
});

it.each([
	['kind', 'intervision'],
	['title', ''],
	['day', '2026-02-30'],
	['format', 'papier'],
	['capacity', '0'],
	['capacity', '12,5']
])('refuses %s « %s »', (field, value) => {
	const parsed = parseForm(activiteForm, { ...typed, [field]: [value] });
	expect(parsed.ok ? [] : parsed.errors.map((error) => error.field)).toEqual([field]);
});

it('[ACT-2] reads heads, category by category, and refuses what is no number of people', () => {
	const some = { 'tetes-pharmaciens': ['4'], 'connues-pharmaciens': ['1'], 'tetes-autres': [''] };
	const parsed = parseAttendance(some);
	expect(parsed).toMatchObject({
		ok: true,
		output: [{ categorie: 'pharmaciens', heads: 4, known: 1 }]
	});
	if (parsed.ok) {
		expect(typedAttendance(parsed.output)).toEqual({
			...{ 'tetes-pharmaciens': '4', 'connues-pharmaciens': '1' }
		});
	}
	const wrong = parseAttendance({
		...{ 'tetes-pharmaciens': ['deux'], 'tetes-autres': ['-1'] },
		...{ 'tetes-infirmiers': ['1'], 'connues-infirmiers': ['2'] }
	});
	expect(wrong.ok ? [] : wrong.errors.map(({ field }) => field)).toEqual([
		...['tetes-pharmaciens', 'connues-infirmiers', 'tetes-autres']
	]);
});
