/**
 * Safari before 17.2 can not encrypt several layers of one picture; the client only guards its former option
 * (meeting.md §4.4), so that we look ourselves.
 */
export function canSimulcast(userAgent: string, encrypted: boolean): boolean {
	if (!encrypted || !/^((?!chrome|android|crios|fxios|edg).)*safari/i.test(userAgent)) return true;
	const [, major = '0', minor = '0'] = /Version\/(\d+)(?:\.(\d+))?/.exec(userAgent) ?? [];
	return Number(major) > 17 || (Number(major) === 17 && Number(minor) >= 2);
}
