import { expect, it } from 'vitest';
import { figure, partsOf, rateText } from '#tests/support/evaluation/figure.ts';
import {
	attendee,
	ficheOf,
	meeting,
	smallPole,
	smallYear
} from '#tests/support/evaluation/small-year.ts';

const names = (id: string, facts: ReturnType<typeof smallYear>) =>
	figure(id, 'listing', facts).items;

it('[EVA-9] a pôle is active, new, back or silent by its Intervisions alone', () => {
	const facts = smallYear({
		poles: [
			smallPole('new', { firstHeldOn: '2031-02-01', lastHeldBefore: null }),
			smallPole('back', { lastHeldBefore: '2029-12-31' }),
			smallPole('steady'),
			smallPole('silent'),
			smallPole('gone', { lastHeldBefore: '2025-01-01' }),
			smallPole('unborn', { firstHeldOn: null, lastHeldBefore: null })
		],
		intervisions: ['new', 'back', 'steady', 'steady'].map((poleId, at) =>
			meeting(`i${at}`, { poleId })
		)
	});
	expect(figure('A1', 'count', facts).n).toBe(3);
	expect(names('A2', facts)).toEqual(['Pôle new']);
	expect(names('A2-retours', facts)).toEqual(['Pôle back']);
	expect(names('A2-silencieux', facts)).toEqual(['Pôle silent']);
	expect(figure('A6', 'mean', facts)).toMatchObject({ total: 4, count: 3 });
});

it('[EVA-10] a person once a pôle, once in the region, under the category of her last Intervision', () => {
	const facts = smallYear({
		intervisions: [
			meeting('i1', { poleId: 'P', day: '2031-01-10', participations: [attendee('a')] }),
			meeting('i2', {
				poleId: 'P',
				day: '2031-05-10',
				participations: [attendee('a', { categorie: 'coordination' }), attendee('b')]
			}),
			meeting('i3', { poleId: 'Q', day: '2031-02-10', participations: [attendee('a')] })
		]
	});
	expect(partsOf('A11', facts)).toEqual({ infirmiers: 3, coordination: 1 });
	expect(partsOf('A10', facts)).toEqual({ infirmiers: 2, coordination: 1 });
	expect(partsOf('A10-distincts', facts)).toEqual({ infirmiers: 1, coordination: 1 });
	expect(figure('A12', 'mean', facts)).toMatchObject({ of: 'participant', total: 3, count: 3 });
});

it('[EVA-13] libéraux are told by profession, and 23 nurses are never 24 « others »', () => {
	const liberal = { liberal: true, indemnified: true } as const;
	const facts = smallYear({
		intervisions: [
			meeting('i', {
				participations: [
					attendee('mg', { ...liberal, categorie: 'generalistes-liberaux', profession: 'medecin' }),
					attendee('psy', { ...liberal, categorie: 'autres-liberaux', profession: 'psychiatre' }),
					attendee('ide', {
						...liberal,
						categorie: 'autres-liberaux',
						profession: 'infirmier-ipa'
					}),
					attendee('ph', { ...liberal, categorie: 'pharmaciens', profession: 'pharmacien' }),
					attendee('sf', {
						...liberal,
						categorie: 'autres-liberaux',
						profession: 'sage-femme',
						indemnified: false
					}),
					attendee('officine', { categorie: 'pharmaciens', profession: 'pharmacien' })
				]
			})
		]
	});
	expect(partsOf('A14', facts)).toEqual({
		mg: 1,
		psychiatre: 1,
		pharmacien: 1,
		infirmier: 1,
		autre: 1
	});
	expect(partsOf('A15', facts)).toEqual({ mg: 1, psychiatre: 1, pharmacien: 1, infirmier: 1 });
	expect(rateText('C1', facts)).toBe('5/6');
});

it('[EVA-14] the coordination is counted without the association’s own', () => {
	const part = (place: 'cpts' | 'association') => ({
		categorie: 'coordination' as const,
		coordination: { part: 'presidence' as const, place }
	});
	const facts = smallYear({
		intervisions: [
			meeting('i1', {
				participations: [attendee('a', part('cpts')), attendee('b', part('association'))]
			}),
			meeting('i2', { participations: [attendee('a', part('cpts'))] })
		]
	});
	const total = (id: string) =>
		figure(id, 'cross', facts)
			.cells.flat()
			.reduce((sum, n) => sum + n, 0);
	expect([total('A17'), total('A18')]).toEqual([1, 2]);
});

it('[EVA-11] a year is cut without a row lost or counted twice; visio is somebody at a distance', () => {
	const facts = smallYear({
		poles: [smallPole('P')],
		intervisions: [
			meeting('i1', { participations: [attendee('a', { remote: true }), attendee('b')] }),
			meeting('i2', { participations: [attendee('a', { remote: true })] }),
			meeting('i3')
		],
		situations: [ficheOf('f', {}, { dossierId: 'd' }), ficheOf('g', {}, { dossierId: 'd' })]
	});
	expect(rateText('A4', facts)).toBe('2/3');
	expect(rateText('A5', facts)).toBe('1/3');
	expect(figure('A7', 'count', facts).n).toBe(2);
	expect(figure('A8', 'count', facts).n).toBe(1);
});
