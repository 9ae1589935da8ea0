import type { StepResult } from '#domain/diagnostic/step.ts';

/** What the server gave for this test: see server/diagnostic/test-rooms.ts. */
export interface TestPass {
	readonly ticket: string;
	readonly media: {
		readonly url: string;
		readonly token: string;
		/** For the step that asks the server for TCP only. */
		readonly tcpToken: string;
	} | null;
	readonly why: 'ouvert' | 'sans-visio' | 'visio-muette';
}

/** What the steps of one run share. */
export interface TestContext {
	readonly signal: AbortSignal;
	/** The camera and the microphone, as far as they opened. */
	readonly devices: MediaStream;
	/** Asked for when the devices are done, so that its two minutes are enough. */
	pass: TestPass | null;
	/** Whether the media server said that it has a relay; null before it said anything. */
	hasRelay: boolean | null;
}

export type RunStep = (context: TestContext) => Promise<StepResult>;
