import { describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';
import { situationSeat } from './situation-seat.ts';
import type { Title } from './title.ts';

const open: SituationFacts = {
	phase: 'ouverte',
	accord: { ...noAccord, state: 'oral', acceptsUnconcerned: true },
	guestPart: true
};
const inside = (title: Title): Standing => ({
	titles: [title],
	refused: false,
	admitted: true,
	identity: 'forte'
});

describe('situationSeat', () => {
	it.each([
		['animateur', 'animateur'],
		['co-animateur', 'animateur'],
		['demandeur', 'redacteur'],
		['concerne', 'redacteur'],
		['expert', 'redacteur'],
		['coordination-clinique', 'redacteur'],
		['non-concerne', 'auditeur'],
		['patient', 'auditeur'],
		['representant', 'auditeur'],
		['coordination-logistique', 'attente'],
		['restituteur', 'attente'],
		['referent', 'attente'],
		['evaluation', 'attente'],
		['dpo', 'attente'],
		['direction', 'attente'],
		['administrateur', 'attente']
	] as const)('[ACS-9] %s sits as %s', (title, seat) => {
		expect(situationSeat(inside(title), open)).toBe(seat);
	});

	it('[ACS-1] someone refused waits like anybody else who waits', () => {
		expect(situationSeat({ ...inside('concerne'), refused: true }, open)).toBe('attente');
	});

	it('[REC-5] someone whom nobody recognised waits too', () => {
		expect(situationSeat({ ...inside('animateur'), identity: 'a-reconnaitre' }, open)).toBe(
			'attente'
		);
	});

	it('everybody waits while the situation is not open', () => {
		expect(situationSeat(inside('animateur'), { ...open, phase: 'fermee' })).toBe('attente');
	});
});
