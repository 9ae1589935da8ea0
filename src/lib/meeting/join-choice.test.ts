import { expect, it } from 'vitest';
import { parseJoinChoice } from './join-choice.ts';

it('keeps what it wrote', () => {
	const choice = { mode: 'audio', cameraId: null, microphoneId: 'm1' } as const;
	expect(parseJoinChoice(JSON.stringify(choice))).toEqual(choice);
});

it.each([null, '', '{', '{"mode":"hologramme"}'])('falls back on visio for %s', (text) => {
	expect(parseJoinChoice(text).mode).toBe('visio');
});
