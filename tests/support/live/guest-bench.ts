import type { FakeSocket } from './fake-socket.ts';
import { GatheredBench } from './gathered-bench.ts';
import { everyone } from './hub-bench.ts';

export const situationId = 'situation1';
/** The guest of that situation. */
export const PATIENT = 'guest0001';

/** A meeting to which the patient of the first situation is invited; « concerne » asked for it. */
export class GuestBench extends GatheredBench {
	static async open(): Promise<GuestBench> {
		const bench = new GuestBench();
		bench.ports.setSituation(situationId, { demandeurId: 'concerne' });
		await bench.gather(everyone);
		bench.ports.guests.add(PATIENT);
		return bench;
	}

	knock(): Promise<FakeSocket> {
		return this.enter(PATIENT);
	}

	/** What this person is told of him. */
	seen(by = 'animatrice') {
		return this.at(by).view.guests?.[0];
	}

	async welcome(by = 'animatrice'): Promise<void> {
		const device = this.seen(by)?.told?.device ?? 'aucunappareil';
		await this.say(by, { type: 'welcome-guest', personId: PATIENT, device, how: 'voix' });
	}

	/** The situation is open, the patient is welcomed and the part open. */
	async inPart(): Promise<FakeSocket> {
		const patient = await this.knock();
		await this.welcome();
		await this.openSituation();
		await this.say('animatrice', { type: 'guest-part', situationId, open: true });
		return patient;
	}
}
