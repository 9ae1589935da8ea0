import type { ClientMessage } from '#domain/realtime/live-message.ts';
import type { BotReport, Stay } from './bot-messages.ts';

/** One participant, as the test follows it: its last report, and a way to have it speak. */
export class Bot {
	readonly personId: string;
	report: BotReport | null = null;
	readonly say: (message: ClientMessage) => void;
	readonly leave: () => void;

	constructor(personId: string, say: (message: ClientMessage) => void, leave: () => void) {
		this.personId = personId;
		this.say = say;
		this.leave = leave;
	}

	/** The media room where it is now. */
	get stay(): Stay | null {
		return this.report?.inRoom ? (this.report.stays.at(-1) ?? null) : null;
	}

	/** Whether the last state that reached it is whole. */
	isTold(people: number, where: Stay['kind']): boolean {
		const { report } = this;
		return report?.closedWith === null && report.where === where && report.people === people;
	}

	/** Whether it was told of this many people in the same place, and hears somebody there. */
	isSettled(people: number, where: Stay['kind']): boolean {
		return this.isTold(people, where) && this.stay?.kind === where && this.stay.heard !== null;
	}

	/** From the door to the first voice, in milliseconds. */
	get joining(): number {
		const { stays = [], came = NaN } = this.report ?? {};
		return (stays[0]?.heard ?? NaN) - came;
	}

	/** From leaving the former room to the first voice in this one. */
	get gap(): number {
		return (this.stay?.heard ?? NaN) - (this.stay?.begun ?? NaN);
	}
}
