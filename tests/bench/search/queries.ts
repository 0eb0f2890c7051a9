export const KINDS = [
  'exact',
  'pinyin',
  'initials',
  'mixed',
  'typo',
  'homophone',
  'traditional',
  'question',
] as const;
export type Kind = (typeof KINDS)[number];

export interface LabelledQuery {
  q: string;
  kind: Kind;
  /** Any of these is right. */
  ids: readonly string[];
  /** Not looked at while the search was being tuned. */
  heldOut: boolean;
}

/**
 * One line a script: its id (or several that are equally right), then a query of each kind in the order of KINDS; what follows are
 * further questions. Written before the search was tuned; every third line is held out.
 */
const LINES = `
kos-shipping|发货和包邮|fahuohebaoyou|fhhby|发货 baoyou|发活和包邮|发祸和保由|發貨和包郵|亲今天拍什么时候能寄出呀要运费吗
kos-dm-refund|退款流程|tuikuanliucheng|tklc|退款liuc|退款流成|推宽流程|退款流程|我不想要了钱怎么退回来
kos-dm-invoice|开发票|kaifapiao|kfp|开fap|开发漂|开发飘|開發票|你们能开票吗公司报销要用
kos-dm-track|查物流|chawuliu|cwl|查wul|查物留|查勿流|查物流|我的快递到哪里了帮忙看看,kos-after-logistics
kos-after-logistics|物流慢|wuliuman|wlm|wuliu慢|物流漫|务流慢|催單慢 物流|三天了快递一直没动是不是丢了,kos-dm-track
kos-after-price|买完降价|maiwanjiangjia|mwjj|买完jj|买玩降价|卖完酱价|買完降價|我刚买就便宜了可以补差价吗
kos-after-broken|泵头坏或漏液|bengtouhuai|bthhly|泵头huai|泵头坏或漏夜|泵投坏或漏叶|泵頭壞或漏液|收到的瓶子漏了一盒子都是怎么办
kos-trust-genuine,kos-dm-genuine,official-trust-report|是不是正品|shibushizhengpin|sbszp|是不是zp|是不是正拼|事不事正品|是不是正品|姐妹你家卖的会不会是假货啊
kos-stock|有没有货|youmeiyouhuo|ymyh|有没有huo|有没有或|有煤有货|有沒有貨|请问这款现在还有现货吗
kos-rec-kos-gift|送人怎么选|songrenzenmexuan|srzmx|送人zmx|送人怎么先|宋人怎么选|送人怎麼選|想给我妈买一套生日送她哪个好
koe-pregnant|孕期能不能用|yunqinengbunengyong|yqnbny|孕期nbny|孕其能不能用|运期能不能用|孕期能不能用|怀孕六个月了这个可以擦吗
koe-pilling|为什么搓泥|weishenmecuoni|wsmcn|为什么cuoni|为什么错泥|为神么搓泥|為什麼搓泥|涂完脸上搓出来一条条的白泥
koe-acid-mix|能不能和酸叠用|nengbunenghesuandieyong|nbnhsdy|和suan叠用|能不能和酸跌用|能不能和算叠用|能不能和酸疊用|刷酸期间能不能一起用这个精华
koe-a-alcohol-mix|早 C 晚 A 怎么放|zaocwana|zcwa|早c晚a zmf|早C晚A怎么方|枣C晚A怎么放|早C晚A怎麼放|我晚上擦A醇早上用维C顺序怎么排
koe-sunscreen-white|物理防晒泛白|wulifangshaifanbai|wlfsfb|防晒fanbai|物理防洒泛白|物里防晒饭白|物理防曬泛白|涂了防晒脸白得像鬼一样怎么破
koe-sting|上脸有点刺|shanglianyoudianci|slydc|上脸ydc|上脸有点剌|上连有点次|上臉有點刺|抹上去火辣辣的疼正常吗
koe-opened-life|开封能放多久|kaifengnengfangduojiu|kfnfdj|开封nfdj|开封能放多火|开风能放多酒|開封能放多久|打开以后几个月内要用完呀保质期
koe-trust-test,koe-dm-report,official-trust-report|安全测试数据|anquanceshishuju|aqcssj|安全测试sj|安全测式数据|安全侧试数据|安全測試數據|你们有没有做过过敏测试有报告吗
koe-dm-report|要检测报告|yaojiancebaogao|yjcbg|检测bg|要检则报告|要检测抱告|要檢測報告|检测报告能不能发我看看
koe-dm-order|叠加顺序|diejiashunxu|djsx|叠加sx|叠加顺许|叠加顺续|疊加順序|水和精华还有乳液先涂哪个后涂哪个
koe-dm-percent|浓度怎么读|nongduzenmedu|ndzmd|浓度zmd|浓度怎么续|农度怎么读|濃度怎麼讀|是不是浓度越高效果越好
koe-dm-allergy-known|有过敏史怎么判断|youguominshi|ygmszmpd|过敏史pd|有过敏使怎么判断|有过民史怎么判断|有過敏史怎麼判斷|我对香精过敏能用这个吗成分表帮我看看
koe-dm-routine|精简四周方案|jingjiansizhoufangan|jjszfa|精简4周方案 fangan|精减四周方案|京简四周方案|精簡四週方案|护肤步骤太多想减掉一些有没有方案
koe-trust-slow|多久有感觉|duojiuyouganjue|djygj|多久ygj|多久有感绝|多酒有感觉|多久有感覺|用多长时间能看到变化
koe-serum-formula|精华配方说明|jinghuapeifang|jhpfsm|精华pf|精华配放说明|精花配方说明|精華配方說明|精华里面主要是什么成分
koe-cream-formula|面霜配方说明|mianshuangpeifang|mspfsm|面霜pf说明|面箱配方说明|面双配方说明|面霜配方說明|面霜的核心成分是啥
koc-trust-ad|是不是广告|shibushiguanggao|sbsgg|是不是gg|是不是广靠|是不是光告|是不是廣告|你这是收了钱推的吧,koc-dm-doubt
koc-neg-expensive,kos-neg-price|嫌贵聊一聊|xianguiliaoyiliao|xglyl|嫌gui|嫌贯聊一聊|闲贵聊一聊|嫌貴聊一聊|也太贵了吧学生党买不起
koc-rec-dry|干敏皮作业|ganminpizuoye|gmpzy|干敏皮zy|干敏疲作业|甘敏皮作业|乾敏皮作業|我是干皮又敏感姐妹们求推荐怎么用
koc-rec-oily|混油皮作业|hunyoupizuoye|hypzy|混油pi|混由皮作业|魂油皮作业|混油皮作業|混油皮夏天用面霜会不会闷
koc-rec-budget|预算少先买哪个|yusuanshaoxianmainage|yssxmng|预算少 xmng|预算小先买哪个|玉算少先买哪个|預算少先買哪個|钱不多只能买一样买什么
koc-feel-texture|说说肤感|shuoshuofugan|ssfg|说说fugan|说说夫感|说说付感|說說膚感|质地是什么样的粘不粘好吸收吗
koc-sample-first|先要小样|xianyaoxiaoyang|xyxy|先要xy|先要小羊|先药小样|先要小樣|能不能先拿个试用装试试,kos-trust-try,kos-neg-price,kos-dm-rec-small
koc-heart-mom|宝妈共鸣|baomagongming|bmgm|宝妈gm|宝妈共呜|保妈共鸣|寶媽共鳴|天天带娃根本没时间护肤
koc-member-day,kos-member-cut|会员日小提醒|huiyuanrixiaotixing|hyrxtx|会员日 xtx|会元日小提醒|汇员日小提醒|會員日小提醒|会员哪天有优惠
kos-live-now,kol-live-tonight|引到直播间|yindaozhibojian|ydzbj|引到zbj|引到直播问|引道直播间|引到直播間|你们什么时候直播怎么进去
kos-qixi-over|七夕礼盒已结束|qixilihe|qxlhyjs|七夕lihe|七夕礼合已结束|七夕理盒已结束|七夕禮盒已結束|七夕那个礼盒还能买到吗
kos-march-coming|三八节预告|sanbajieyugao|sbjyg|三八节yg|三八节预靠|三八结预告|三八節預告|38妇女节精华会打折吗
kos-dm-exchange|换新流程|huanxinliucheng|hxlc|换新lc|换心流程|唤新流程|換新流程|坏的那瓶要怎么换一个新的,kos-after-broken
kos-dm-gift|赠品说明|zengpinshuoming|zpsm|赠品sm|增品说明|赠品硕明|贈品說明|现在下单有什么东西送吗
kos-dm-link,kos-where-buy|发下单入口|faxiadanrukou|fxdrk|下单rukou|发下单人口|发下单如口|發下單入口|链接在哪里发我一个
kos-dm-night|夜间问候|yejianwenhou|yjwh|夜间wh|夜间问侯|夜间吻后|夜間問候|半夜还有人在吗客服几点下班,koe-dm-work-hours
kos-dm-ask-allergy|问禁忌|wenjinji|wjj|问jinji|问禁记|文禁忌|問禁忌|正在看皮肤科能不能买这个
kos-dm-rec-small|推荐旅行装|tuijianlvxingzhuang|tjlxz|推荐lvxing|推荐旅行妆|推荐履行装|推薦旅行裝|有没有小瓶的出差带着方便,kos-neg-price
kos-dm-rec-mist|推荐喷雾|tuijianpenwu|tjpw|推荐penw|推荐喷务|推见喷雾|推薦噴霧|空调房里脸特别干随时补水用什么
official-dm-trade,kol-dm-trade|商务合作收件|shangwuhezuoshoujian|swhzsj|商务hz|商务和作收件|商物合作收件|商務合作收件|你好我们是MCN想谈个合作怎么联系,koe-to-official,koc-to-official
official-dm-press|媒体采访收件|meiticaifangshoujian|mtcfsj|媒体cf|媒体彩访收件|煤体采访收件|媒體採訪收件|我是记者想做个采访
kos-to-official|批发代理转品牌|pifadailizhuanpinpai|pfdlzpp|批发dl|批发带理转品牌|批发代里转品牌|批發代理轉品牌|想做你们的代理拿货多少起批
official-crisis-health|不适反馈统一回复|bushifankuitongyihuifu|bsfktyhf|不适fankui|不试反馈统一回复|不是反馈统一回复|不適反饋統一回覆|用完全脸红肿去医院了
official-crisis-genuine|真伪质疑统一回复|zhenweizhiyi|zwzytyhf|真伪zhiyi|真为质疑统一回复|真伟质疑统一回复|真偽質疑統一回覆|怀疑买到假的了批号查不到,kos-trust-genuine,kos-dm-genuine
official-crisis-privacy|信息安全质疑|xinxianquanzhiyi|xxaqzy|信息安全zy|信息安全质凝|信息案全质疑|信息安全質疑|你们是不是泄露我的手机号了,official-dm-service
t0-ship|羽绒服什么时候发货|yurongfushenmeshihoufahuo|yrfsmshfh|羽绒服fahuo|羽绒付什么时候发货|雨绒服什么时候发货|羽絨服什麼時候發貨|羽绒服今天下单几号能寄
t3-clean|空气炸锅清洁保养|kongqizhaguoqingjie|kqzgqjby|空气炸锅 qj|空汽炸锅清洁保养|空气炸郭清洁保养|空氣炸鍋清潔保養|空气炸锅脏了要怎么洗
t4-fix|扫地机器人坏了怎么保修|saodijiqirenbaoxiu|sdjqrhlzmbx|扫地机器人bx|扫地机器人坏了怎么报修|扫地机器人坏了怎么保休|掃地機器人壞了怎麼保修|扫地机器人不转了能修吗要钱吗
t5-use|蓝牙耳机第一次怎么用|lanyaerjidiyicizenmeyong|lyejdyczmy|蓝牙耳机 zmy|篮牙耳机第一次怎么用|蓝牙尔机第一次怎么用|藍牙耳機第一次怎麼用|蓝牙耳机刚拿到不会弄有教程吗
t7-stock|猫粮断货补货|maoliangduanhuobuhuo|mldhbh|猫粮buhuo|猫梁断货补货|毛粮断货补货|貓糧斷貨補貨|猫粮没有了什么时候到货
t8-rival|婴儿奶粉和别家比|yingernaifenhebiejiabi|yenfhbjb|奶粉和别家bi|婴儿奶纷和别家比|婴儿奶份和别家比|嬰兒奶粉和別家比|奶粉跟其他牌子比好在哪
t9-stuff|乳胶床垫用料说明|rujiaochuangdianyongliao|rjcdylsm|乳胶床垫 yl|乳胶床殿用料说明|如胶床垫用料说明|乳膠床墊用料說明|床垫是什么材质有没有味道
t10-promo|登机箱满减活动|dengjixiangmanjian|djxmjhd|登机箱mj|登机箱满建活动|灯机箱满减活动|登機箱滿減活動|登机箱现在有优惠吗能用券吗
t11-gift|保温杯送礼包装|baowenbeisongli|bwbslbz|保温杯songl|保温杯送里包装|保文杯送礼包装|保溫杯送禮包裝|保温杯要送人能包一下吗
t12-use|VC精华第一次怎么用|vcjinghuadiyicizenmeyong|vcjhdyczmy|vc精华 zmy|VC精华第一此怎么用|VC京华第一次怎么用|VC精華第一次怎麼用|第一次用vc精华要注意什么
t13-size|SPF50防晒乳规格怎么选|spf50fangshairuguige|spf50fsr ggzmx|spf50 guige|SPF50防晒乳规各怎么选|SPF50防晒汝规格怎么选|SPF50防曬乳規格怎麼選|spf50的防晒有几种大小买哪种
t1-size|连衣裙规格怎么选|lianyiqunguigezenmexuan|lyqggzmx|连衣裙 ggzmx|连衣群规格怎么选|连医裙规格怎么选|連衣裙規格怎麼選|裙子我一米六穿哪个码
`;

function fromLine(line: string, row: number): LabelledQuery[] {
  const [ids = '', ...cells] = line.split('|');
  return cells.map((cell, column) => {
    // A question names after itself what else would answer it.
    const isQuestion = column >= KINDS.length - 1;
    const [q = '', ...more] = isQuestion ? cell.split(',') : [cell];
    const kind = KINDS[Math.min(column, KINDS.length - 1)] ?? 'question';
    return { q, kind, ids: [...ids.split(','), ...more], heldOut: row % 3 === 2 };
  });
}

export const queries: LabelledQuery[] = LINES.trim().split('\n').flatMap(fromLine);
