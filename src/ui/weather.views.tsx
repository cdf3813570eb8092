export type WeatherPicture = 'thunder' | 'rain' | 'clouds' | 'sunAndCloud' | 'sun'

const cloud = 'M14 35a8 8 0 0 1-.6-16A11 11 0 0 1 34 16.5a9.3 9.3 0 0 1 1 18.5z'
const rays = 'M24 5v5M24 38v5M5 24h5M38 24h5M10.6 10.6l3.5 3.5M33.9 33.9l3.5 3.5M10.6 37.4l3.5-3.5M33.9 14.1l3.5-3.5'

/** Five drawings of one hand: a line, paper, water and one warm fill. The word beside it says which it is. */
export function WeatherDrawing({ picture }: { picture: WeatherPicture }) {
  return (
    <svg class="onsplan-weather" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {drawings[picture]}
    </svg>
  )
}

const lifted = { transform: 'translate(0 -6)' }

const drawings = {
  thunder: (
    <>
      <path class="onsplan-weather__water" {...lifted} d={cloud} />
      <path class="onsplan-weather__warm" d="m25 27-7 9h5l-2 8 9-11h-5l3-6z" />
    </>
  ),
  rain: (
    <>
      <path class="onsplan-weather__water" {...lifted} d={cloud} />
      <path d="m16 34-3 8M25 34l-3 8M34 34l-3 8" />
    </>
  ),
  clouds: (
    <>
      <path class="onsplan-weather__water" transform="translate(17 -1) scale(.6)" d={cloud} />
      <path class="onsplan-weather__paper" transform="translate(-2 6)" d={cloud} />
    </>
  ),
  sunAndCloud: (
    <>
      <g transform="translate(12 -6) scale(.8)">
        <circle class="onsplan-weather__warm" cx="24" cy="24" r="9" />
        <path d={rays} />
      </g>
      <path class="onsplan-weather__paper" transform="translate(-2 6)" d={cloud} />
    </>
  ),
  sun: (
    <>
      <circle class="onsplan-weather__warm" cx="24" cy="24" r="10" />
      <path d={rays} />
    </>
  ),
}
