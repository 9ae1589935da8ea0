import redactPii from 'redact-pii';
import type { Found, Reader } from './reader.ts';

const redactor = new redactPii.SyncRedactor();

const LABELS: Readonly<Record<string, Found['label']>> = {
	PERSON_NAME: 'PERSON',
	EMAIL_ADDRESS: 'EMAIL',
	PHONE_NUMBER: 'PHONE',
	US_SOCIAL_SECURITY_NUMBER: 'NIR',
	CREDIT_CARD_NUMBER: 'IBAN',
	STREET_ADDRESS: 'ADDRESS',
	ZIPCODE: 'ADDRESS',
	DIGITS: 'ID',
	URL: 'URL',
	IP_ADDRESS: 'OTHER',
	USERNAME: 'OTHER',
	PASSWORD: 'OTHER',
	CREDENTIALS: 'OTHER'
};
const MARK = new RegExp(`(${Object.keys(LABELS).join('|')})`, 'gu');

/** It gives a redacted text without offsets: what stands between its marks is looked up in the original. */
function spansOf(text: string, redacted: string): readonly Found[] {
	const parts = redacted.split(MARK);
	const found: Found[] = [];
	let at = (parts[0] ?? '').length;
	for (let index = 1; index < parts.length; index += 2) {
		const kept = parts[index + 1] ?? '';
		const last = index + 2 >= parts.length;
		const next = last ? text.length - kept.length : text.indexOf(kept, at + 1);
		if (next < at) break;
		const end = kept === '' && !last ? at + 1 : next;
		found.push({
			start: at,
			end,
			label: LABELS[parts[index] ?? ''] ?? 'OTHER',
			severity: 'blocking'
		});
		at = end + kept.length;
	}
	return found;
}

export const redactPiiReader: Reader = {
	name: 'redact-pii',
	read: (text) => spansOf(text, redactor.redact(text))
};
