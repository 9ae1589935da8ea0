import { GatheredBench } from './gathered-bench.ts';

/** One of each kind of person, all come in. */
export const talkers = [
	'animatrice',
	'coanimateur',
	'coordclinique',
	'coordlogistique',
	'expert01',
	'concerne',
	'etranger',
	'refusee1'
] as const;

/** Everybody, with whether he may. */
const table = (...may: readonly string[]): readonly (readonly [personId: string, may: boolean])[] =>
	talkers.map((personId) => [personId, may.includes(personId)]);

/** Who leads the talk in a situation: those who conduct, and the coordination that hears it. */
export const leadTalk = table('animatrice', 'coanimateur', 'coordclinique');
/** Who keeps door, hands and time: the logistic coordination too. */
export const keepTalk = table('animatrice', 'coanimateur', 'coordclinique', 'coordlogistique');

export const openFirst = { type: 'open', situationId: 'situation1' } as const;

/** A meeting whose talk is led. */
export class TalkBench extends GatheredBench {
	static async open(): Promise<TalkBench> {
		const bench = new TalkBench();
		await bench.gather(talkers);
		return bench;
	}
}
