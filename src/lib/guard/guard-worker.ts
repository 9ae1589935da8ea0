import { GuardDesk } from './guard-desk.ts';
import type { GuardMessage } from './guard-message.ts';
import { loadLexicon } from './load-lexicon.ts';

// The guard's own thread: typing never waits for it. What it holds is gone when the page ends it ([GAR-53]).
const desk = new GuardDesk(loadLexicon);

addEventListener('message', ({ data }: MessageEvent<GuardMessage>) => {
	void desk.hear(data).then((answer) => answer && postMessage(answer));
});
