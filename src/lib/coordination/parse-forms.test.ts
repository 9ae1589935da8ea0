import { describe, expect, it } from 'vitest';
import { parseAppointment } from './parse-appointment.ts';
import { demandeForm, demandeList } from './parse-demande.ts';
import { parseForm, readTyped } from './parse-form.ts';
import { parseInvites } from './parse-invites.ts';
import { participantForm } from './parse-participant.ts';
import { parseStay } from './parse-stay.ts';

describe('forms of the preparation', () => {
	it('an Intervision is planned at the hour of Paris', () => {
		const typed = { poleId: ['per'], day: ['2026-07-07'], hour: ['12:30'], minutes: ['90'] };
		const parsed = parseAppointment(typed);
		expect(parsed.ok && parsed.output.startsAt.toISOString()).toBe('2026-07-07T10:30:00.000Z');
		expect(parseAppointment({ ...typed, day: ['2026-03-29'], hour: ['02:30'] })).toMatchObject({
			ok: false,
			errors: [{ field: 'day' }]
		});
		expect(parseAppointment({})).toMatchObject({ ok: false, typed: {} });
	});

	it('a professional needs everything but an e-mail', () => {
		const errors = parseForm(participantForm, { email: ['pas une adresse'] });
		expect(!errors.ok && errors.errors.map(({ field }) => field)).toEqual([
			'givenName',
			'familyName',
			'email',
			'profession',
			'mode',
			'structureKind',
			'structureName',
			'fonction',
			'role'
		]);
	});

	it('[FIC-1] the lists of a demande are those of the form in force', () => {
		const motif = demandeList('motifs').options[0]?.code ?? '';
		const typed = { designation: ['Jade M.'], motifs: [motif, 'mesusage'] };
		expect(parseForm(demandeForm, typed)).toMatchObject({
			ok: true,
			output: { designation: 'Jade M.', motifs: [motif, 'mesusage'], demandeurId: null }
		});
		expect(parseForm(demandeForm, { motifs: ['autre chose'] })).toMatchObject({ ok: false });
	});

	it('the médecin traitant is always concerned', () => {
		const parsed = parseInvites({ invites: ['b'], medecinTraitant: ['a'] }, ['a', 'b', 'c']);
		expect(parsed).toMatchObject({
			ok: true,
			output: [
				{ personId: 'a', medecinTraitant: true, pharmacienAttitre: false },
				{ personId: 'b', medecinTraitant: false, pharmacienAttitre: false }
			]
		});
		expect(parseInvites({ invites: ['z'] }, ['a'])).toMatchObject({ ok: false });
	});

	it('files are left out of what was typed', () => {
		const form = new FormData();
		form.append('personIds', 'a');
		form.append('personIds', 'b');
		form.append('piece', new Blob(['x']));
		expect(readTyped(form)).toEqual({ personIds: ['a', 'b'] });
	});
});

describe('a presence entered by hand', () => {
	const at = { day: '2026-11-23', now: new Date('2026-11-23T14:00:00Z'), ended: true };
	const typed = { personId: ['a'], mode: ['telephone'], from: ['12:30'], to: ['13:45'] };

	it('[EMA-3] is read in Paris, on the day of the Intervision', () => {
		const parsed = parseStay(typed, at);
		expect(parsed).toMatchObject({
			ok: true,
			output: {
				mode: 'telephone',
				enteredAt: new Date('2026-11-23T11:30:00Z'),
				leftAt: new Date('2026-11-23T12:45:00Z')
			}
		});
	});

	it('ends after it began, never in the future, and needs its end once all is over', () => {
		const wrong = (changes: object, field: string) =>
			expect(parseStay({ ...typed, ...changes }, at)).toMatchObject({
				ok: false,
				errors: [{ field }]
			});
		wrong({ to: ['12:30'] }, 'to');
		wrong({ to: ['15:30'] }, 'to');
		wrong({ from: ['15:30'] }, 'from');
		wrong({ to: [''] }, 'to');
		wrong({ mode: ['visio'] }, 'mode');
		expect(parseStay({ ...typed, to: [''] }, { ...at, ended: false })).toMatchObject({
			ok: true,
			output: { leftAt: null }
		});
	});
});
