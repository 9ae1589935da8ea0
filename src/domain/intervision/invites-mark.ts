import type { SituationInviteFacts } from './meeting-facts.ts';

/** Tells one list of concerned persons from another, in whatever order they come. */
export const invitesMark = (invites: readonly SituationInviteFacts[]): string =>
	invites
		.map(({ personId, medecinTraitant, pharmacienAttitre }) =>
			[personId, medecinTraitant ? 'm' : '', pharmacienAttitre ? 'p' : ''].join('.')
		)
		.sort()
		.join(' ');
