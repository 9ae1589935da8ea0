import { GuardDesk } from './guard-desk.ts';
import type { GuardMessage } from './guard-message.ts';

// The guard's own thread: typing never waits for it. What it holds is gone when the page ends it ([GAR-53]).
const desk = new GuardDesk();

addEventListener('message', ({ data }: MessageEvent<GuardMessage>) => {
	const answer = desk.hear(data);
	if (answer) postMessage(answer);
});
