import { describe, expect, it } from 'vitest';
import { nextStep, type StepFacts } from './next-step.ts';

const situation = { id: 's1', position: 1, canOpen: true, obstacle: null, invited: 3 } as const;
const ready: StepFacts = {
	preparation: {
		id: 'i1',
		ended: false,
		people: [{ role: 'animateur' }, { role: 'expert' }],
		situations: [situation]
	},
	sheet: { state: 'planifiee', registrations: [] },
	board: { toTell: [], people: [{ state: 'repondu' }], medecins: [] }
};

/** The same Intervision, with what is said of it. */
const where = (changes: {
	readonly [Part in keyof StepFacts]?: Partial<StepFacts[Part]>;
}): StepFacts => ({
	preparation: { ...ready.preparation, ...changes.preparation },
	sheet: { ...ready.sheet, ...changes.sheet },
	board: { ...ready.board, ...changes.board }
});
const withSituation = (changes: Partial<StepFacts['preparation']['situations'][number]>) => ({
	preparation: { situations: [{ ...situation, ...changes }] }
});
const page = '/intervisions/i1/situations/s1';

describe('the next step of an Intervision', () => {
	it.each([
		['somebody knows another date', { board: { toTell: ['Anne'] } }, '#invitations'],
		['somebody asks to come', { sheet: { registrations: [{}] } }, '#inscriptions'],
		['nobody is expected', { preparation: { people: [] } }, '#personnes'],
		['nobody leads', { preparation: { people: [{ role: 'expert' }] } }, '#personnes'],
		['nothing to look at', { preparation: { situations: [] } }, '#situations'],
		['no accord', withSituation({ obstacle: 'accord-manquant' }), page],
		['nobody concerned', withSituation({ invited: 0 }), page],
		['not invited', { board: { people: [{ state: 'a-inviter' }] } }, '#invitations'],
		[
			'a médecin traitant to inform',
			{ board: { medecins: [{ position: 1, name: null, toInform: true }] } },
			'#medecins'
		]
	] as const)('%s', (_what, changes, href) => {
		expect(nextStep(where(changes))?.href).toBe(href);
	});

	it.each([
		['all is ready', {}],
		['it is over', { preparation: { ended: true, people: [] } }],
		['it is called off and everybody knows', { sheet: { state: 'annulee', registrations: [{}] } }],
		[
			'what lacks is not hers to mend',
			withSituation({ canOpen: false, obstacle: 'accord-manquant' })
		]
	] as const)('nothing when %s', (_what, changes) => {
		expect(nextStep(where(changes))).toBeNull();
	});

	it('called off: whoever does not know comes first', () => {
		const step = nextStep(where({ sheet: { state: 'annulee' }, board: { toTell: ['Anne'] } }));
		expect(step?.text).toBe('1\u00A0personne à prévenir\u00A0: l’annulation.');
	});
});
