import { createNominativeLinks } from './auth/nominative-links.ts';
import { createPoleLinks } from './auth/pole-links.ts';
import { createPresenceLinks } from './auth/presence-links.ts';
import { createQuestionnaireLinks } from './auth/questionnaire-links.ts';

/** Every link that is known by its token, derived from our secrets: the current one first. */
export function createLinks(secrets: readonly Uint8Array[]) {
	return {
		links: createNominativeLinks(secrets),
		poleLinks: createPoleLinks(secrets),
		presenceLinks: createPresenceLinks(secrets),
		questionnaireLinks: createQuestionnaireLinks(secrets)
	};
}
