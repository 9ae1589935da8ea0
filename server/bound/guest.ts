import { readGuestLink, readGuestPage, redeemGuestLink } from '../use-cases/guest/come-by-link.ts';
import { handGuestLink, readGuestLinks, revokeGuestLink } from '../use-cases/guest/hand-link.ts';

/** The patient of a situation, or who speaks for him, as a guest. */
export const guestUseCases = {
	handGuestLink,
	revokeGuestLink,
	readGuestLinks,
	readGuestLink,
	redeemGuestLink,
	readGuestPage
};
