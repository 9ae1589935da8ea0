import { expect, it } from 'vitest';
import { parseJoinChoice } from './join-choice.ts';

it('[PST-14] keeps what it wrote', () => {
	const choice = { mode: 'audio', cameraId: null, microphoneId: 'm1' } as const;
	expect(parseJoinChoice(JSON.stringify(choice))).toEqual(choice);
});

it.each([null, '', '{', 'null', '[]', '{"mode":"hologramme"}', '{"mode":"audio'])(
	'[PST-14] falls back on visio for %s',
	(text) => {
		expect(parseJoinChoice(text).mode).toBe('visio');
	}
);

it('[PST-14] takes no device that is not a name', () => {
	expect(parseJoinChoice('{"mode":"audio","cameraId":{"exact":"x"},"microphoneId":3}')).toEqual({
		mode: 'audio',
		cameraId: null,
		microphoneId: null
	});
});
