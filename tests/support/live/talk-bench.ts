import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { FakeSocket } from './fake-socket.ts';
import { at, HubBench, type Sockets } from './hub-bench.ts';

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
export class TalkBench extends HubBench {
	sockets: Sockets = {};

	static async open(): Promise<TalkBench> {
		const bench = new TalkBench();
		const entered: Record<string, FakeSocket> = {};
		for (const personId of talkers) entered[personId] = await bench.enter(personId);
		bench.sockets = entered;
		return bench;
	}

	at(personId: string): FakeSocket {
		return at(this.sockets, personId);
	}

	async say(personId: string, message: ClientMessage): Promise<void> {
		this.at(personId).say(message);
		await this.settle();
	}
}
