import { expect, it } from 'vitest';
import { readDisconnectReason } from './disconnect-reason.ts';

it('says nothing when the room was left or deleted: the server says where to go', () => {
	expect(readDisconnectReason('ROOM_DELETED')).toEqual({ next: 'wait', words: '' });
});

it('does not fight another tab', () => {
	expect(readDisconnectReason('DUPLICATE_IDENTITY').next).toBe('ask-person');
});

it('tries again after anything it does not know', () => {
	expect(readDisconnectReason('').next).toBe('retry');
});
