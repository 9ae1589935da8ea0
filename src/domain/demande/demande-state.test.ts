import { describe, expect, it } from 'vitest';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import {
	decideDemandeAct,
	demandeActs,
	demandeStateCodes,
	shownState,
	stateAfter
} from './demande-state.ts';

/** State × act: where each act leads, « - » where it is refused. */
const matrix = `
                     recue        a-completer  acceptee     inscrite     reglee refusee retiree
demander-complement  a-completer  a-completer  a-completer  -            -      -       -
orienter             recue        recue        -            -            -      -       -
accepter             acceptee     acceptee     -            -            -      -       -
refuser              refusee      refusee      refusee      -            -      -       -
reprendre            -            -            recue        -            -      recue   -
inscrire             inscrite     inscrite     inscrite     -            -      -       -
ajouter              recue        recue        acceptee     inscrite     -      -       -
retirer              retiree      retiree      retiree      retiree      -      -       -`;

const rows = matrix
	.trim()
	.split('\n')
	.map((line) => line.trim().split(/\s+/));

describe('the life of a demande', () => {
	it('[DEM-1] state × act: exactly the table', () => {
		const [states = [], ...acts] = rows;
		expect(states).toEqual(demandeStateCodes);
		const found = acts.map(([act, ...cells]) => [act, cells]);
		const expected = demandeActs.map((act) => [
			act,
			demandeStateCodes.map((state) =>
				decideDemandeAct(state, act).ok ? stateAfter(state, act) : '-'
			)
		]);
		expect(expected).toEqual(found);
	});

	it('[DEM-2] on an agenda until the fiche is finalised; off it again, it is accepted', () => {
		expect(shownState('inscrite', null)).toBe('acceptee');
		const shown = situationPhaseCodes.map((phase) => shownState('inscrite', phase));
		expect(shown).toEqual([
			...['inscrite', 'inscrite', 'inscrite'],
			...['reglee', 'reglee', 'reglee', 'reglee', 'reglee']
		]);
		expect(shownState('retiree', 'signee')).toBe('retiree');
	});
});
