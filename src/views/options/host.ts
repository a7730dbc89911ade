/** The host of what a person types ("https://www.example.news/a", "Example.News"); null when there is none in it. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(hostname) && hostname.includes('.') ? hostname : null;
  } catch {
    return null;
  }
}
