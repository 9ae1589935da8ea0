import type { IntervisionRole } from '#domain/intervision/role.ts';
import { situationGrants } from './situation-grants.ts';
import type { Title } from './title.ts';

const following: ReadonlySet<Title> = new Set(situationGrants['confier-suites'].archivee);

/** Whether this title follows what others have to do after a meeting: what a list need not look for otherwise. */
export function knowsSuites(title: Title): boolean {
	return following.has(title);
}

/** The same, for a role in one Intervision; the coordination is clinical or logistic, and both follow. */
export function roleKnowsSuites(role: IntervisionRole): boolean {
	if (role === 'participant' || role === 'invite') return false;
	return role === 'coordination' || following.has(role);
}
