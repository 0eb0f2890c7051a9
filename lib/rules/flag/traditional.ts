// Pairs traditional → simplified: the characters that comments from Hong Kong, Macau and Taiwan use most and that our signs contain.
const PAIRS =
  '為为當当將将與与並并卻却誤误異异厭厌鍋锅養养護护髒脏騷骚擾扰詬诟懸悬筆笔顯显罵骂擺摆鄉乡臺台灘滩' +
  '這这個个們们來来說说會会時时對对開开關关還还沒没過过樣样買买賣卖貨货價价錢钱麼么嗎吗請请問问謝谢鏈链連连結结發发貼贴給给從从後后見见覺觉讓让愛爱歡欢質质號号碼码顏颜單单訂订郵邮費费運运換换壞坏' +
  '優优劃划贈赠塊块幾几裡里裏里邊边兒儿誰谁應应該该選选擇择薦荐適适膚肤紅红腫肿癢痒爛烂臉脸醫医藥药騙骗偽伪舉举報报訴诉體体記记產产廠厂業业務务聯联繫系絡络廣广採采訪访師师專专員员國国內内無无實实' +
  '歲岁舊旧簡简複复雜杂難难雖虽點点麗丽嗆呛氣气溫温濕湿乾干濃浓膠胶類类純纯織织絲丝細细緊紧鬆松長长寬宽準准確确認认識识試试驗验證证據据權权護护衛卫寶宝媽妈爺爷嬰婴門门間间舖铺網网頁页電电話话腦脑' +
  '機机車车輛辆輪轮麵面飯饭餓饿飲饮廳厅館馆樓楼壓压歷历聽听視视頻频讀读書书畫画圖图寫写學学習习課课煩烦慘惨惡恶嘔呕噁恶損损傷伤殺杀滅灭毀毁壽寿險险詐诈賠赔償偿補补貴贵賤贱賺赚賬账帳账戶户東东達达' +
  '週周進进遠远遲迟遞递邏逻鄰邻釋释鐵铁銷销鎖锁錯错錄录隨随際际雙双離离靈灵靜静響响項项順顺預预領领題题願愿顧顾驚惊髮发鬧闹魚鱼鮮鲜鳥鸟麥麦黃黄齊齐齡龄龍龙傳传億亿儘尽兩两冊册凈净凍冻別别剛刚創创' +
  '動动勝胜勸劝區区協协壯壮夠够奪夺奮奋妝妆妳你姊姐婦妇嬸婶孫孙寧宁審审尋寻導导層层屬属岡冈島岛幣币幫帮廢废廟庙張张強强彈弹徵征恆恒懷怀態态慣惯慮虑憑凭憤愤懶懒戀恋戲戏戰战揀拣搶抢擔担擠挤擬拟擴扩' +
  '攝摄敗败數数斷断於于昇升暫暂曬晒極极樂乐標标檢检櫃柜歐欧殘残氫氢決决沖冲況况淚泪淺浅減减測测湯汤滿满漲涨潔洁潤润澤泽灣湾煙烟燈灯燒烧營营牆墙獎奖環环療疗盜盗監监盤盘眾众禮礼稅税種种穩稳窮穷競竞' +
  '籤签約约級级紙纸終终絕绝統统經经綠绿維维總总績绩罰罚羅罗聞闻職职膽胆腸肠艷艳蓋盖薑姜藝艺虧亏蟲虫裝装規规親亲計计討讨許许評评詢询詳详誠诚調调談谈論论變变讚赞貢贡負负財财責责貪贪資资賞赏趕赶跡迹' +
  '踐践蹤踪躍跃軟软較较載载輕轻轉转辦办辭辞農农違违';

const SIMPLIFIED = new Map(chunk(Array.from(PAIRS)));

function chunk(characters: string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    pairs.push([characters[index] ?? '', characters[index + 1] ?? '']);
  }
  return pairs;
}

/** The same text with the common traditional characters written in simplified form; length in code points is kept. */
export function foldTraditional(text: string): string {
  let folded = '';
  for (const character of text) folded += SIMPLIFIED.get(character) ?? character;
  return folded;
}
