import { describe, expect, it } from 'vitest';
import type { Accord } from '#domain/accord/accord.ts';
import { buildFacts, buildSituation } from '#tests/support/live/build-facts.ts';
import { accordTasks } from './accord-tasks.ts';

const exception: Partial<Accord> = {
	state: 'exception-rupture-de-soins',
	exceptionReason: 'Injoignable.',
	exceptionJustifiedBy: 'coordclinique'
};
const minor: Partial<Accord> = {
	state: 'oral',
	representative: 'mineur',
	consentBasis: 'autorite-parentale',
	ownWish: 'favorable'
};

function told(personId: string, accord: Partial<Accord>, phase = 'inscrite' as const) {
	const situations = [buildSituation('situation1', { phase, accord })];
	const facts = buildFacts({ situations });
	const person = facts.participants.find((one) => one.personId === personId);
	return person ? accordTasks(facts, person).map(({ kind, action }) => `${kind}: ${action}`) : null;
}

describe('what « À faire » says of accords', () => {
	it.each<[string, string, Partial<Accord>, string[]]>([
		['missing', 'coordclinique', { state: 'inconnu' }, ['accord: Enregistrer l’accord']],
		['given', 'coordclinique', {}, []],
		['refused', 'coordclinique', { state: 'refuse' }, []],
		['awaits', 'animatrice', exception, ['exception: Lire et valider']],
		['awaits another', 'coordclinique', exception, ['exception: Voir l’exception']],
		[
			'to be regularised',
			'animatrice',
			{ ...exception, exceptionValidatedBy: 'animatrice' },
			['regularisation: Enregistrer sa réponse']
		],
		['parents to be told', 'coordclinique', minor, ['representant: Compléter l’accord']],
		['parents told', 'coordclinique', { ...minor, representativeInformed: true }, []],
		['a logistic coordination', 'coordlogistique', { state: 'inconnu' }, []],
		['a participant', 'concerne', exception, []]
	])('[ACO-17] %s, to %s', (_, personId, accord, tasks) => {
		expect(told(personId, accord)).toEqual(tasks);
	});
});
