import { expect, it } from 'vitest';
import { intervisionRoleCodes, type IntervisionRole } from '#domain/intervision/role.ts';
import { decideNaming } from './decide-naming.ts';

const toMyself = (from: IntervisionRole | null) =>
	intervisionRoleCodes.filter(
		(role) =>
			decideNaming({ personId: 'moi', role: from }, { personId: 'moi', role }).ok && role !== from
	);

it('[SEC-1] nobody gives himself a role that opens clinical text or the signature', () => {
	expect(toMyself(null).sort()).toEqual(['coordination', 'participant']);
	expect(toMyself('coordination')).toEqual(['participant']);
});

it('[SEC-1] a conductor may hand over, and take the other conductor’s place', () => {
	expect(toMyself('co-animateur').sort()).toEqual(['animateur', 'coordination', 'participant']);
});

it('[SEC-1] another person may be named to any role', () => {
	const named = intervisionRoleCodes.filter(
		(role) =>
			decideNaming({ personId: 'moi', role: 'coordination' }, { personId: 'autre', role }).ok
	);
	expect(named).toEqual(intervisionRoleCodes);
});
