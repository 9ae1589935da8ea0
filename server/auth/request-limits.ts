import { createRateLimit } from './rate-limit.ts';

/** How often what is open without a session, or posted, may be asked for: at once, then a minute. */
export function createRequestLimits(now: () => number) {
	return {
		/** Links of guests, tried from one address. */
		guestLimit: createRateLimit(20, 10, now),
		loginLimit: createRateLimit(10, 5, now),
		/** [PLA-17] Registrations by a pôle's link, open to anyone: per address, and per pôle. */
		inscriptionLimit: createRateLimit(8, 2, now),
		/** [SAL-15] Signatures by a link, open to whoever scans it: per address. */
		signatureLimit: createRateLimit(90, 30, now),
		/** [ACT-15] Questionnaires, open to whoever scans their link: a whole room shares one address. */
		questionnaireLimit: createRateLimit(90, 30, now),
		/** Deposits without an account: per address, per link, and mails to one address ([DEM-7]). */
		depositLimits: {
			address: createRateLimit(8, 1, now),
			link: createRateLimit(60, 6, now),
			mail: createRateLimit(3, 0.05, now)
		},
		/** « Tester mon poste », open to anyone: a hospital shares one address. */
		testLimit: createRateLimit(20, 6, now),
		/** The page that verifies a document, open to anyone: a whole service shares one address. */
		verifyLimit: createRateLimit(60, 30, now),
		/** Against hammering of forms and interfaces, per address. */
		postLimit: createRateLimit(120, 120, now)
	};
}
