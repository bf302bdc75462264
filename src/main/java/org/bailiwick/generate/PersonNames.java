package org.bailiwick.generate;

import java.util.List;

/** Made-up people: every first name of a culture with every last name. */
final class PersonNames {

    private static final String CHINESE_LAST = """
            李=Li|王=Wang|张=Zhang|刘=Liu|陈=Chen|杨=Yang|赵=Zhao|黄=Huang|周=Zhou|吴=Wu|徐=Xu|孙=Sun|胡=Hu|朱=Zhu|高=Gao|林=Lin
            何=He|郭=Guo|马=Ma|罗=Luo|梁=Liang|宋=Song|郑=Zheng|谢=Xie|韩=Han|唐=Tang|冯=Feng|于=Yu|董=Dong|萧=Xiao|程=Cheng|曹=Cao
            袁=Yuan|邓=Deng|许=Hsu|傅=Fu|沈=Shen|曾=Zeng|彭=Peng|欧阳=Ouyang""";

    private static final String CHINESE_FIRST = """
            伟=Wei|芳=Fang|娜=Na|敏=Min|静=Jing|丽=Li|强=Qiang|磊=Lei|军=Jun|洋=Yang|勇=Yong|艳=Yan|杰=Jie|娟=Juan|涛=Tao|明=Ming
            超=Chao|秀英=Xiuying|霞=Xia|平=Ping|刚=Gang|桂英=Guiying|文博=Wenbo|子涵=Zihan|浩然=Haoran|欣怡=Xinyi|宇轩=Yuxuan
            雨桐=Yutong|梓萱=Zixuan|俊杰=Junjie|思远=Siyuan|佳琪=Jiaqi|志强=Zhiqiang|晓东=Xiaodong|海燕=Haiyan|建国=Jianguo
            雪梅=Xuemei|国栋=Guodong|若曦=Ruoxi|天佑=Tianyou|嘉怡=Jiayi|晨曦=Chenxi|立新=Lixin|春华=Chunhua|慧玲=Huiling
            博文=Bowen|诗涵=Shihan|一鸣=Yiming|美玲=Meiling|家豪=Jiahao""";

    private static final String ACCENTED_FIRST = """
            José|Zoë|Łukasz|Søren|Renée|Jürgen|Åsa|Chloé|Mónica|André|Béla|Vojtěch|Nuño|Inês|Tomáš|Hélène|Björn|Małgorzata|Sébastien
            Lucía|Óscar|Agnès|Jiří|Gülşen|Þóra|Đức|Ngọc|Hương|Márta|Käthe|Rosângela|Fríða|Özge|Élodie|Núria|Raphaël|Şebnem|Ángel
            Bożena|Zdeněk|Anaïs|Kristýna|Mateusz|Noémie|Iván|Lærke|Jørgen|Aïcha|Matěj|Réka""";

    private static final String ACCENTED_LAST = """
            Müller|García|Wójcik|Sørensen|Lefèvre|Núñez|Öberg|Nguyễn|Gonçalves|Novák|Yıldız|Strauß|Łaszewski|Ibáñez|Dvořáček|Åkesson
            Peña|Bélanger|Kovács|Þórsson|Trần|Fernández|Grün|Côté|Jørgensen|Svobodová|Özdemir|Kőszegi|Martínez|Guimarães|Béranger
            Šimek|Löwe|Brâncuș|Phạm|Zieliński|Höglund|Mäkelä|Araújo|Déry|Châtelain|Muñoz|Hernández|Kühn|Žižka|Đặng|Çelik|Færch|Séguin
            Björklund""";

    private static final String PLAIN_FIRST = """
            Anna|James|Maria|David|Sarah|Peter|Emma|Thomas|Laura|Daniel|Julia|Michael|Nina|Robert|Priya|Arjun|Fatima|Omar|Yuki|Kenji
            Hana|Min-jun|Seo-yeon|Amara|Kwame|Chidi|Zainab|Leila|Ravi|Anita|Elena|Marco|Sofia|Paulo|Ivan|Olga|Grace|Samuel|Ruth|Adam
            Claire|Henry|Irene|Oliver|Nadia|Victor|Helen|Jonas|Mira|Karim|Tara|Simon|Lena|Felix|Dora|Hugo|Vera|Amina|Noah|Alice""";

    private static final String PLAIN_LAST = """
            Smith|Brown|Tanaka|Sato|Kim|Park|Patel|Sharma|Singh|Okafor|Mensah|Diallo|Haddad|Rahman|Khan|Rossi|Bianchi|Silva|Santos
            Ivanova|Petrov|Weber|Fischer|Janssen|de Vries|van Dijk|O'Neill|MacLeod|Taylor|Walker|Johnson|Clark|Hughes|Murphy|Kelly
            Suzuki|Watanabe|Choi|Nakamura|Abebe|Mwangi|Costa|Moretti|Keller|Becker|Larsen|Berg|Horvat|Popescu|Novak|Cohen|Levi|Reyes
            Cruz|Bautista|Wijaya|Hartono|Turner|Bennett|Foster""";

    private record Culture(List<String> first, List<String> last) {
        static Culture of(String first, String last) {
            return new Culture(Words.split(first), Words.split(last));
        }
    }

    private static final Culture CHINESE = Culture.of(CHINESE_FIRST, CHINESE_LAST);
    private static final List<Culture> OTHERS =
            List.of(Culture.of(ACCENTED_FIRST, ACCENTED_LAST), Culture.of(PLAIN_FIRST, PLAIN_LAST));

    private final Dice dice;
    private final Words names = new Words();
    private final Words ids = new Words();

    /** A name for people to read and an id for files. */
    record Person(String id, String name) {}

    PersonNames(Dice dice) {
        this.dice = dice;
    }

    /** Somebody new: no name and no id comes twice. */
    Person next() {
        while (true) {
            Person person = dice.chance(0.35) ? chinese() : other(dice.pick(OTHERS));
            if (names.take(person.name)) {
                return new Person(ids.unique(person.id), person.name);
            }
        }
    }

    private Person chinese() {
        String[] last = dice.pick(CHINESE.last).split("=", 2);
        String[] first = dice.pick(CHINESE.first).split("=", 2);
        return new Person(Words.slug(last[1] + "-" + first[1]), last[0] + first[0]);
    }

    private Person other(Culture culture) {
        String name = dice.pick(culture.first) + " " + dice.pick(culture.last);
        return new Person(Words.slug(name), name);
    }
}
