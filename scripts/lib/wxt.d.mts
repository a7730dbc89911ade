export function buildExtension(browser: 'chrome' | 'firefox', mode?: string): string;
