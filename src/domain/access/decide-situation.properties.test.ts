import fc from 'fast-check';
import { describe, it } from 'vitest';
import { accordStateCodes, noAccord } from '#domain/accord/accord.ts';
import { decideAccord } from '#domain/accord/decide-accord.ts';
import { situationPhaseCodes } from '#domain/situation/phase.ts';
import { decideSituation } from './decide-situation.ts';
import { situationActions, type SituationAction } from './situation-action.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';
import { titles } from './title.ts';

const action = fc.constantFrom(...situationActions);
const standing: fc.Arbitrary<Standing> = fc.record({
	titles: fc.uniqueArray(fc.constantFrom(...titles)),
	refused: fc.boolean(),
	admitted: fc.boolean(),
	identity: fc.constantFrom('forte' as const, 'reconnue' as const, 'a-reconnaitre' as const)
});
const situation: fc.Arbitrary<SituationFacts> = fc.record({
	phase: fc.constantFrom(...situationPhaseCodes),
	accord: fc.record({
		state: fc.constantFrom(...accordStateCodes),
		acceptsUnconcerned: fc.boolean(),
		exceptionValidatedBy: fc.constantFrom(null, 'animatrice')
	}),
	guestPart: fc.boolean(),
	restituted: fc.boolean()
});
const may = (who: Standing, facts: SituationFacts, what: SituationAction) =>
	decideSituation(who, facts, what).ok;

/** What is done around a situation without a word of it, and what leads to an accord or ends without one. */
const withoutAccord: readonly SituationAction[] = [
	'lire-logistique',
	'lire-demande',
	'savoir-attendu',
	'lire-fiches-anterieures',
	'enregistrer-accord',
	'retirer-accord',
	'abandonner-brouillon',
	// of a finalised fiche, which its accord let be written; a withdrawal closes each of them ([ACS-8], [SEC-7])
	'signer',
	'demander-relecture',
	'repondre-relecture',
	'choisir-signataires',
	'corriger-fiche',
	'lire-fiche',
	'lire-suites',
	'suivre-suites',
	'noter-suites',
	'confier-suites',
	'lire-sa-piste',
	'archiver',
	'lire-motif-attente'
];
/** Decisions.md §1: « all logistics, no clinical text ». */
const logistic: readonly SituationAction[] = [
	'lire-logistique',
	'lire-motif-attente',
	'savoir-attendu',
	'abandonner-brouillon',
	'suivre-suites',
	'noter-suites',
	'confier-suites',
	'archiver'
];

describe('decideSituation, whatever the case', () => {
	it('[ACS-1] the patient’s refusal beats all', () => {
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				return !may({ ...who, refused: true }, facts, what);
			})
		);
	});

	it('[ACS-5] one title more never takes a right away', () => {
		const more = fc.constantFrom(...titles);
		fc.assert(
			fc.property(standing, more, situation, action, (who, title, facts, what) => {
				const raised = { ...who, titles: [...who.titles, title] };
				return !may(who, facts, what) || may(raised, facts, what);
			})
		);
	});

	it('[REC-5] being surer of somebody never takes a right away', () => {
		const order = ['a-reconnaitre', 'reconnue', 'forte'] as const;
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				const rights = order.map((identity) => may({ ...who, identity }, facts, what));
				return rights.every((right, rank) => rank === 0 || right || !rights[rank - 1]);
			})
		);
	});

	it('[PRO-6] the logistic coordination alone has no clinical act', () => {
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				const only: Standing = { ...who, titles: ['coordination-logistique'] };
				return !may(only, facts, what) || logistic.includes(what);
			})
		);
	});

	it('[ACS-2] without an accord that holds, nothing but what is listed', () => {
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				if (decideAccord({ ...noAccord, ...facts.accord }).ok) return true;
				return !may(who, facts, what) || withoutAccord.includes(what);
			})
		);
	});

	it('[ACS-9] without a title, nothing', () => {
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				return !may({ ...who, titles: [] }, facts, what);
			})
		);
	});

	it('[ACS-9] the DPO and the technical administrator have nothing of a situation', () => {
		fc.assert(
			fc.property(standing, situation, action, (who, facts, what) => {
				return !may({ ...who, titles: ['dpo', 'administrateur'] }, facts, what);
			})
		);
	});
});
