import { describe, expect, it } from 'vitest';
import { intervisionRoleCodes } from '#domain/intervision/role.ts';
import { presenceModeCodes } from '#domain/intervision/presence-mode.ts';
import { attendanceToday } from '#domain/emargement/attendance.ts';
import {
	modeExerciceCodes,
	professionCodes,
	type Profession
} from '#domain/professionnel/profession.ts';
import { dueIndemnites } from './due-indemnites.ts';
import { followedOn, paidRole, tarifOn, type Tarif } from './tarif.ts';

const tarif = (changes: Partial<Tarif> & { id: string }): Tarif => ({
	role: 'participant',
	profession: null,
	amountCents: 5000,
	validFrom: '2026-01-01',
	withdrawn: false,
	...changes
});
/** In cents: participants 50 € then 60 €, the animateur 100 € then 120 €, pharmacists 55 € from March on. */
const tarifs: readonly Tarif[] = [
	tarif({ id: 'p1' }),
	tarif({ id: 'p2', amountCents: 6000, validFrom: '2026-07-01' }),
	tarif({ id: 'a1', role: 'animateur', amountCents: 10_000 }),
	tarif({ id: 'a2', role: 'animateur', amountCents: 12_000, validFrom: '2026-07-01' }),
	tarif({ id: 'ph', profession: 'pharmacien', amountCents: 5500, validFrom: '2026-03-01' }),
	tarif({ id: 'error', amountCents: 1, validFrom: '2026-06-30', withdrawn: true })
];

describe('the rate of a day', () => {
	const cases: readonly [string, 'animateur' | 'participant', Profession, string | null][] = [
		['2025-12-31', 'participant', 'medecin', null],
		['2026-01-01', 'participant', 'medecin', 'p1'],
		['2026-06-30', 'participant', 'medecin', 'p1'],
		['2026-07-01', 'participant', 'medecin', 'p2'],
		['2030-01-01', 'participant', 'infirmier', 'p2'],
		['2026-06-30', 'animateur', 'medecin', 'a1'],
		['2026-07-01', 'animateur', 'medecin', 'a2'],
		['2026-02-28', 'participant', 'pharmacien', 'p1'],
		['2026-03-01', 'participant', 'pharmacien', 'ph'],
		// a later general rate does not take the place of a profession's own
		['2026-07-01', 'participant', 'pharmacien', 'ph'],
		['2026-07-01', 'animateur', 'pharmacien', 'a2']
	];
	it.each(cases)('[IND-4] on %s, %s, %s: %s', (day, role, profession, id) => {
		expect(tarifOn(tarifs, { role, profession, day })?.id ?? null).toBe(id);
	});

	it('[IND-5] lasts until the next of the same role and profession, and never beside it', () => {
		const byId = (id: string) => tarifs.find((one) => one.id === id) ?? tarif({ id });
		expect(followedOn(tarifs, byId('p1'))).toBe('2026-07-01');
		expect(followedOn(tarifs, byId('p2'))).toBeNull();
		expect(followedOn(tarifs, byId('ph'))).toBeNull();
	});
});

describe('every role, card, way of being present and day around a change', () => {
	const days = [
		['2026-06-30', { animateur: 10_000, participant: 5000, pharmacien: 5500 }],
		['2026-07-01', { animateur: 12_000, participant: 6000, pharmacien: 5500 }]
	] as const;
	/** Written by hand: the professions that domain.md §3.2 counts as libéral, when they practise so. */
	const liberales: readonly Profession[] = [
		...(['medecin', 'pharmacien', 'psychiatre', 'medecin-specialiste', 'addictologue'] as const),
		...(['infirmier', 'infirmier-ipa', 'psychologue', 'sage-femme', 'autre-sante'] as const)
	];

	it.each(
		days.flatMap(([day, amounts]) => intervisionRoleCodes.map((role) => ({ day, role, amounts })))
	)('[IND-1] [IND-2] [IND-3] $role on $day', ({ day, role, amounts }) => {
		for (const profession of professionCodes) {
			for (const mode of modeExerciceCodes) {
				for (const coordonne of [false, true]) {
					const counted = attendanceToday({
						...{ profession, mode, coordonne, structureKind: 'cabinet' }
					});
					const paid = mode === 'liberal' && !coordonne && liberales.includes(profession);
					const general = profession === 'pharmacien' ? amounts.pharmacien : amounts.participant;
					const amount = role === 'animateur' ? amounts.animateur : general;
					// present in a room, by video, by sound or on the telephone: one amount
					const told = presenceModeCodes.map((presence) => {
						const line = { personId: 'une', role, profession, ...counted, modes: [presence] };
						return dueIndemnites(day, [line], tarifs).due.map(({ amountCents }) => amountCents);
					});
					expect(told, `${profession} ${mode}`).toEqual(
						presenceModeCodes.map(() => (paid ? [amount] : []))
					);
				}
			}
		}
	});

	it('[IND-2] whoever conducts is paid as such, everybody else as a participant', () => {
		expect(intervisionRoleCodes.map((role) => [role, paidRole(role)])).toEqual(
			intervisionRoleCodes.map((role) => [role, role === 'animateur' ? 'animateur' : 'participant'])
		);
	});

	it('[IND-1] nobody is paid twice, the animateur as animateur', () => {
		const one = {
			personId: 'une',
			profession: 'medecin',
			liberal: true,
			categorie: 'generalistes-liberaux'
		} as const;
		for (const roles of [
			['participant', 'animateur'],
			['animateur', 'participant']
		] as const) {
			const lines = roles.map((role) => ({ ...one, role }));
			expect(dueIndemnites('2026-07-01', lines, tarifs).due).toMatchObject([
				{ role: 'animateur', amountCents: 12_000 }
			]);
		}
	});

	it('[IND-4] a rate that nobody set is named, and nothing is paid instead', () => {
		const line = {
			personId: 'une',
			role: 'participant',
			profession: 'medecin',
			liberal: true,
			categorie: 'generalistes-liberaux'
		} as const;
		expect(dueIndemnites('2025-12-31', [line], tarifs)).toEqual({
			due: [],
			missing: [{ role: 'participant', profession: 'medecin' }]
		});
	});
});
