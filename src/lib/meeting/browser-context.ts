export type BrowserKind = 'chrome' | 'edge' | 'firefox' | 'safari' | 'autre';
export type SystemKind = 'windows' | 'mac' | 'ios' | 'android' | 'autre';

/** What decides the words of help: where a permission is given back differs from browser to browser. */
export interface BrowserContext {
	readonly browser: BrowserKind;
	readonly system: SystemKind;
	readonly secure: boolean;
	/** The site's own permission after the refusal; null when the browser does not tell. */
	readonly permission: PermissionState | null;
	/** Whether the browser lists such a device, were it shut; null when that is not known. */
	readonly listed: boolean | null;
}

export function browserOf(userAgent: string): BrowserKind {
	if (/\bEdg/.test(userAgent)) return 'edge';
	if (/Firefox\/|FxiOS/.test(userAgent)) return 'firefox';
	if (/Chrome\/|CriOS/.test(userAgent)) return 'chrome';
	return /Safari\//.test(userAgent) ? 'safari' : 'autre';
}

export function systemOf(userAgent: string, touchPoints: number): SystemKind {
	// An iPad says that it is a Mac; no Mac has a touch screen.
	if (/iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1))
		return 'ios';
	if (/Android/.test(userAgent)) return 'android';
	if (/Windows/.test(userAgent)) return 'windows';
	return /Mac OS X/.test(userAgent) ? 'mac' : 'autre';
}

/** What this browser says of itself, before anything was asked of it. */
export function readBrowser(): BrowserContext {
	const { userAgent, maxTouchPoints } = navigator;
	return {
		browser: browserOf(userAgent),
		system: systemOf(userAgent, maxTouchPoints),
		secure: isSecureContext,
		permission: null,
		listed: null
	};
}

/** The same, with what the browser tells of the permission and of its devices after a refusal. */
export async function readAfterRefusal(device: 'camera' | 'microphone'): Promise<BrowserContext> {
	const kind = device === 'camera' ? 'videoinput' : 'audioinput';
	const [permission, listed] = await Promise.all([
		// Firefox has no name for it in older versions.
		Promise.resolve()
			.then(() => navigator.permissions.query({ name: device }))
			.then(
				({ state }) => state,
				() => null
			),
		navigator.mediaDevices.enumerateDevices().then(
			(devices) => devices.some((found) => found.kind === kind),
			() => null
		)
	]);
	return { ...readBrowser(), permission, listed };
}
