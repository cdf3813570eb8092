// The frame of a page in Arabic, for the example only: nobody who speaks it at work has read it yet. Each key names the text it says, after `taal.ar.`.
import { plain } from '#platform/words.ts'
import type { partWords } from '#ui/parts.words.ts'
import type { uiWords } from '#ui/ui.words.ts'

type Framed = typeof uiWords & typeof partWords

const arabic = <const T extends string>(said: T) => plain<T, T>(said, said as never)

export const arabicWords = {
  'taal.ar.knop.groter': arabic('أكبر'),
  'taal.ar.alg.gewoneletters': arabic('حروف عادية'),
  'taal.ar.alg.naarinhoud': arabic('انتقل إلى النص'),
  'taal.ar.alg.naam': arabic('خطتنا'),
  'taal.ar.alg.taal': arabic('اللغة'),
  'taal.ar.alg.nav': arabic('القائمة'),
  'taal.ar.alg.veranderd': arabic('تغيّر شيء ما.'),
  'taal.ar.alg.laatzien': arabic('اعرضه'),
  'taal.ar.alg.doorgaan': arabic('نعم، أكمل'),
  'taal.ar.alg.zelfbewaard': arabic('حُفظ في الساعة {time}'),
  'taal.ar.demo.band': arabic('مثال بأشخاص غير حقيقيين. الإطار وحده بالعربية، والنص يبقى بالهولندية.'),
  'taal.ar.nav.vandaag': arabic('اليوم'),
  'taal.ar.nav.plan': arabic('الخطة'),
  'taal.ar.nav.kring': arabic('الدائرة'),
  'taal.ar.nav.berichten': arabic('الرسائل'),
  'taal.ar.weg.knop': arabic('خروج سريع'),
  'taal.ar.weg.link': arabic('اخرج بسرعة من هذا الموقع'),
  'taal.ar.help.knop': arabic('المساعدة'),
  'taal.ar.help.vertrouwens': arabic('شخص مستقل تثق به'),
  'taal.ar.help.vast': arabic('هل تحتاج إلى مساعدة؟ اتصل بـ {name}: {phone}. هل هناك خطر؟ اتصل بـ 112.'),
  'taal.ar.help.altijd': arabic('هاتف الأطفال: 0800 0432. منزل آمن: 0800 2000. خطر: 112.'),
  'taal.ar.help.geennood': arabic('هذا الموقع ليس لحالات الطوارئ. نحن لا نقرأ معك ليلًا ونهارًا.'),
  'taal.ar.voet.gemeente': arabic('هل تحتاج إلى مساعدة؟ اتصل بالبلدية: {phone}.'),
  'taal.ar.voet.instellingen': arabic('الإعدادات'),
  'taal.ar.voet.gegevens': arabic('بياناتك'),
  'taal.ar.fout.sessiebijna': arabic('سيتم تسجيل خروجك قريبًا. هل تريد المتابعة؟'),
} satisfies { [K in keyof Framed as `taal.ar.${K}`]?: Framed[K] }
