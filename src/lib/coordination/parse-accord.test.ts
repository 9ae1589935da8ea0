import { describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import type { Typed } from './form-fields.ts';
import { withdrawnAccord } from '#domain/accord/withdrawn-accord.ts';
import { parseAccord } from './parse-accord.ts';

const context = { personIds: ['marion', 'thomas'], current: noAccord, today: '2026-11-23' };
const full: Typed = {
	state: ['partiel-ecrit'],
	collectedOn: ['2026-11-20'],
	collectedBy: ['marion'],
	remote: ['on'],
	paperKeptAt: [' dossier du centre '],
	withheld: [''],
	withdrawalRightTold: ['on'],
	representative: ['aucun'],
	refusedPersonIds: ['thomas']
};

describe('the form of the accord', () => {
	it('is read whole', () => {
		expect(parseAccord(full, context)).toMatchObject({
			ok: true,
			output: {
				state: 'partiel-ecrit',
				collectedOn: '2026-11-20',
				collectedBy: 'marion',
				remote: true,
				paperKeptAt: 'dossier du centre',
				withheld: null,
				copyGiven: false,
				withdrawalRightTold: true,
				refusedPersonIds: ['thomas']
			}
		});
	});

	it('keeps only what the answer asks for', () => {
		const oral = parseAccord({ ...full, state: ['oral'] }, context);
		expect(oral).toMatchObject({ ok: true, output: { state: 'oral', paperKeptAt: null } });
		const refused = parseAccord({ ...full, state: ['refuse'] }, context);
		expect(refused).toMatchObject({
			ok: true,
			output: { state: 'refuse', withdrawalRightTold: false, remote: false }
		});
	});

	it('never forgets someone refused who is not expected this time', () => {
		const current = { ...noAccord, refusedPersonIds: ['ailleurs', 'thomas'] };
		const changed = parseAccord({ ...full, refusedPersonIds: [] }, { ...context, current });
		expect(changed).toMatchObject({ ok: true, output: { refusedPersonIds: ['ailleurs'] } });
		expect(withdrawnAccord(current, '2026-11-23')).toMatchObject({
			state: 'retire',
			collectedOn: '2026-11-23',
			refusedPersonIds: ['ailleurs', 'thomas']
		});
	});

	it('says what is wrong, field by field, and keeps what was typed', () => {
		const typed: Typed = {
			state: ['peut-etre'],
			collectedOn: ['2026-11-24'],
			collectedBy: ['inconnue'],
			refusedPersonIds: ['inconnue']
		};
		const parsed = parseAccord(typed, context);
		expect(parsed.ok).toBe(false);
		if (parsed.ok) return;
		expect(parsed.typed).toBe(typed);
		expect(parsed.errors.map(({ field }) => field)).toEqual([
			'state',
			'collectedOn',
			'collectedBy',
			'refusedPersonIds'
		]);
	});
});
