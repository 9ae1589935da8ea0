const browsers: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\/(\d+)/, 'Edge'],
	[/\bOPR\/(\d+)/, 'Opera'],
	[/\b(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
	[/(?:Chrome|\bCriOS|\bChromium)\/(\d+)/, 'Chrome'],
	[/\bVersion\/(\d+(?:\.\d+)?).*\bSafari\//, 'Safari']
];

/** « Firefox 153 », from a user agent of which nothing else is kept (PST-6). */
export function browserName(userAgent: string): string {
	for (const [pattern, name] of browsers) {
		const version = pattern.exec(userAgent)?.[1];
		if (version) return `${name} ${version}`;
	}
	return 'Navigateur inconnu';
}
