import type { GuestCookie } from '#server/auth/guest-cookie.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { Deps } from '../deps.ts';

/** What handing a link over and coming by it need, beside the rest. */
export interface GuestDeps extends Deps {
	readonly guestCookie: GuestCookie;
	/** Attempts at links that open without an account: per address. */
	readonly guestLimit: RateLimit;
	readonly mediaUrl: string | null;
	qrPicture(text: string): string;
	revoke(filter: { readonly personId: string }): void;
}
