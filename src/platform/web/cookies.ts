/** Cookies: the secrets carry the __Host- prefix, are unreadable for script and never leave for another site. */

export const sessionCookie = '__Host-zitting'
export const browserCookie = '__Host-browser'
/** A device on which a child comes in by itself. It says nothing of who, and never goes along from another site. */
export const childDeviceCookie = '__Host-kind'
export const lookCookie = 'weergave'

const secret = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** Session tokens end with the browser; the server decides how long they count. */
export const setSession = (token: Buffer): string => `${sessionCookie}=${token.toString('base64url')}; ${secret}`
export const dropSession = (): string => `${sessionCookie}=; Max-Age=0; ${secret}`
export const dropBrowser = (): string => `${browserCookie}=; Max-Age=0; ${secret}`
export const setBrowser = (token: Buffer): string =>
  `${browserCookie}=${token.toString('base64url')}; Max-Age=86400; ${secret}`
export const setChildDevice = (token: Buffer): string =>
  `${childDeviceCookie}=${token.toString('base64url')}; Max-Age=34560000; Path=/; Secure; HttpOnly; SameSite=Strict`
export const dropChildDevice = (): string =>
  `${childDeviceCookie}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict`
export const setLook = (look: string): string =>
  `${lookCookie}=${look}; Max-Age=31536000; Path=/; Secure; HttpOnly; SameSite=Lax`

const dropLook = (): string => `${lookCookie}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax`

/** What a browser forgets when somebody leaves. Where a child comes in by itself its own way stays, and all the rest goes by name. */
export const cleared = (childDevice: Buffer): string =>
  childDevice.length > 0 ? '"cache", "storage"' : '"cache", "cookies", "storage"'
export const dropped = (childDevice: Buffer): string[] =>
  childDevice.length > 0 ? [dropSession(), dropBrowser(), dropLook()] : [dropSession()]

export function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split(/=(.*)/s)
    if (name && value !== undefined && !cookies.has(name)) cookies.set(name, value)
  }
  return cookies
}

/** The 32 bytes of a secret cookie, or none. */
export function secretOf(value: string | undefined): Buffer | undefined {
  if (value === undefined || !/^[\w-]{43}$/.test(value)) return undefined
  return Buffer.from(value, 'base64url')
}
