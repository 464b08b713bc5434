/** Common characters that only Simplified Chinese writes so; the almanac's Chinese is Traditional. */
const SIMPLIFIED_ONLY =
  "国应发点价数据动时间会说这与为开关车东见长门问头实现经济变历记录涨级线额亿万报对个们来过还进运种总计认证语读调货贵费资质赛转轮远连银钱错险随难页项顺须预题风飞馆龙沪类汇产业务从众亚图团买卖华权阶农铁联网结给绝统维绩续编缩观规视览讨论设访评试详误请诺";

/** The characters of a text that only Simplified Chinese has; none in Traditional Chinese. */
export function simplifiedIn(text: string): string[] {
  return [...text].filter((character) => SIMPLIFIED_ONLY.includes(character));
}
