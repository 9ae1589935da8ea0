import { OpenRedaction } from '@openredaction/core';
import type { Found, Reader } from './reader.ts';

const shield = new OpenRedaction();

/** Its types are counted by hundreds: read from the words that they are made of. */
function labelOf(type: string): Found['label'] {
	if (/NAME|PERSON/u.test(type)) return 'PERSON';
	if (/EMAIL/u.test(type)) return 'EMAIL';
	if (/PHONE|MOBILE|FAX/u.test(type)) return 'PHONE';
	if (/SOCIAL_SECURITY|NIR|SSN/u.test(type)) return 'NIR';
	if (/IBAN|BANK|ACCOUNT/u.test(type)) return 'IBAN';
	if (/ADDRESS|STREET|POSTCODE|ZIP/u.test(type) && !/IP/u.test(type)) return 'ADDRESS';
	if (/DATE|DOB|BIRTH/u.test(type)) return 'BIRTHDATE';
	if (/URL|LINKEDIN|FACEBOOK|INSTAGRAM/u.test(type)) return 'URL';
	return /PLATE|LICENSE|RECORD|MRN|PATIENT|_ID$/u.test(type) ? 'ID' : 'OTHER';
}

export const openRedaction: Reader = {
	name: '@openredaction/core',
	async read(text) {
		const { detections } = await shield.detect(text);
		return detections.map(({ type, position: [start, end] }) => ({
			start,
			end,
			label: labelOf(type),
			severity: 'blocking'
		}));
	}
};
