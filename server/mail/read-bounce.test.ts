import { describe, expect, it } from 'vitest';
import { readBounce } from './read-bounce.ts';

const id = 'abcdefghijklmnopqrst';
const report = (changes: Partial<Record<'action' | 'status' | 'host' | 'type', string>> = {}) =>
	[
		'From: MAILER-DAEMON@relay.example',
		'Message-ID: <bounce@relay.example>',
		`Content-Type: multipart/report; report-type=${changes.type ?? 'delivery-status'};`,
		'	boundary="b"',
		'',
		'--b',
		'Content-Type: message/delivery-status',
		'',
		'Reporting-MTA: dns; relay.example',
		'',
		'Final-Recipient: rfc822; someone@example.org',
		`Action: ${changes.action ?? 'failed'}`,
		`Status: ${changes.status ?? '5.1.1'}`,
		'',
		'--b',
		'Content-Type: text/rfc822-headers',
		'',
		'To: someone@example.org',
		`Message-ID: <${id}@${changes.host ?? 'intervisio.example'}>`,
		'--b--'
	].join('\r\n');
const read = (raw: string) => readBounce(raw, 'intervisio.example');

describe('[INV-3] a bounce (RFC 3464)', () => {
	it('names our mail by its Message-ID, and says why it did not arrive', () => {
		expect(read(report())).toEqual({ outboxId: id, status: '5.1.1' });
	});

	it.each([
		['a delay', report({ action: 'delayed', status: '4.4.7' })],
		['a delivery', report({ action: 'delivered', status: '2.0.0' })],
		['a receipt', report({ type: 'disposition-notification' })],
		['a report on another mail', report({ host: 'elsewhere.example' })],
		[
			'an away-message',
			`Subject: Absente\r\nIn-Reply-To: <${id}@intervisio.example>\r\n\r\nAction: failed`
		],
		['nothing', '']
	])('%s is none', (_name, raw) => {
		expect(read(raw)).toBeNull();
	});
});
