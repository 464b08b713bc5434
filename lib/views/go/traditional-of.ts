/**
 * Simplified characters with the Traditional ones that the almanac's titles and names write, and variants that are
 * searched as one: 複 and 復 are both 复.
 */
const PAIRS = [
  "万萬 与與 专專 业業 东東 两兩 个個 临臨 义義 为為 习習 书書 买買 争爭 于於 亚亞 产產 亿億 仅僅 从從 仓倉 价價 会會 伟偉 传傳 体體 债債 储儲 兑兌 关關 内內 写寫 农農 决決",
  "况況 准準 减減 几幾 击擊 划劃 刘劉 则則 刚剛 创創 别別 剂劑 办辦 务務 动動 励勵 势勢 匀勻 区區 华華 单單 卖賣 占佔 历歷 参參 发發 变變 号號 后後 吗嗎 员員 啸嘯 围圍 国國",
  "图圖 圆圓 场場 坏壞 声聲 处處 备備 复復 学學 实實 对對 寻尋 导導 尔爾 尽盡 属屬 岛島 岭嶺 币幣 带帶 并並 广廣 库庫 应應 开開 弃棄 张張 弹彈 归歸 当當 录錄 征徵 志誌 忧憂",
  "态態 总總 惨慘 战戰 托託 抛拋 报報 拟擬 择擇 挤擠 据據 搁擱 撑撐 数數 断斷 无無 时時 显顯 暂暫 机機 权權 条條 来來 构構 标標 栏欄 样樣 档檔 检檢 楼樓 欧歐 汇匯 没沒 沪滬",
  "注註 浅淺 济濟 涌湧 涨漲 溃潰 滚滾 灾災 点點 热熱 独獨 玛瑪 环環 现現 琼瓊 电電 疡瘍 盖蓋 盘盤 视視 种種 称稱 税稅 穷窮 竞競 筹籌 签簽 简簡 类類 系繫 红紅 约約 纪紀 紧緊",
  "纳納 纽紐 线線 组組 细細 终終 经經 结結 绘繪 络絡 绝絕 继繼 续續 维維 综綜 绿綠 编編 缩縮 网網 罗羅 联聯 胀脹 脑腦 脱脫 腊臘 舍捨 节節 范範 荡盪 获獲 萧蕭 蓝藍 虑慮 补補",
  "袭襲 装裝 见見 观觀 览覽 计計 订訂 讨討 让讓 议議 记記 许許 论論 设設 访訪 证證 词詞 译譯 试試 该該 语語 说說 请請 诺諾 读讀 调調 谈談 负負 财財 货貨 质質 贬貶 购購 贷貸",
  "贸貿 资資 赚賺 踪蹤 车車 转轉 轮輪 载載 较較 辅輔 输輸 边邊 达達 过過 还還 这這 远遠 违違 连連 适適 选選 邓鄧 采採 鉴鑑 银銀 错錯 长長 闭閉 问問 间間 闻聞 阶階 险險 随隨",
  "页頁 顶頂 项項 领領 题題 颜顏 额額 风風 馆館 鳄鱷 鹤鶴 齐齊 龙龍 複復 曆歷 彙匯 併並 恆恒 隻只 製制 台臺 羣群",
  "园園 团團 奥奧 娱娛 宁寧 师師 携攜 乐樂 桥橋 气氣 滙匯 润潤 矿礦 药藥 讯訊 丰豐 铁鐵 腾騰 鸿鴻 际際 兴興",
];

/** The Traditional character that stands for another one in searches; of those that the almanac's words have. */
export const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((line) => line.split(" ")).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
