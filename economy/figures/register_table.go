package figures

// formerAreas are former areas of UN M49, which UN Comtrade also has. A former country has its former alpha-2 code if
// that had no other meaning, and else its former numeric code.
//
// 200 is Czechoslovakia, 230 Ethiopia with Eritrea, 280 the Federal Republic of Germany until 1990, 532 the Netherlands
// Antilles with Aruba, 582 the Trust Territory of the Pacific Islands, 590 Panama without the Canal Zone, 592 that zone,
// 720 Democratic Yemen, 736 Sudan with South Sudan, 886 the Yemen Arab Republic, 890 the Socialist Federal Republic of
// Yugoslavia, 891 Serbia and Montenegro.
const formerAreas = " 200:200 230:ET 278:DD 280:DE 530:AN 532:AN 582:PC 590:PA 592:PZ 720:YD 736:SD 810:SU 886:YE 890:890 891:CS "

// comtradeAreas are the other codes in UN Comtrade's lists of reporters and partners that stand for one country, in
// existence or former.
//
// 251 is France with Monaco, 457 Sarawak, 459 Peninsular Malaysia, 461 Sabah, 490 "Other Asia, nes", 579 Norway with
// Svalbard and Jan Mayen, 588 Pakistan with Bangladesh until 1971, 647 the Ryukyu Islands, 757 Switzerland with
// Liechtenstein, 835 Tanganyika, 836 Zanzibar and Pemba, 841 the United States before 1981, 842 with Puerto Rico and
// the US Virgin Islands, 868 the Republic of Viet Nam.
const comtradeAreas = " 251:FR 381:IT 457:457 459:459 461:461 490:TW 579:NO 588:PK 647:647 699:IN 757:CH 835:835 836:836 841:US 842:US" +
	" 849:PU 866:VD 868:868 "

// eurostatAreas are Eurostat's codes that differ from ISO 3166.
const eurostatAreas = " EL:GR UK:GB DE_TOT:DE "

// imfAreas are the country codes of the IMF's International Financial Statistics: 188 is the Socialist Federal Republic
// of Yugoslavia, 353 the Netherlands Antilles, 934 Czechoslovakia, 965 Serbia and Montenegro, 001 the world. Groups such
// as the euro area (163) are not included.
const imfAreas = " 001:001 111:US 112:GB 122:AT 124:BE 128:DK 132:FR 134:DE 135:SM 136:IT 137:LU 138:NL 142:NO 144:SE 146:CH 156:CA 158:JP" +
	" 171:AD 172:FI 174:GR 176:IS 178:IE 181:MT 182:PT 183:MC 184:ES 186:TR 187:VA 188:890 193:AU 196:NZ 199:ZA" +
	" 213:AR 218:BO 223:BR 228:CL 233:CO 238:CR 243:DO 248:EC 253:SV 258:GT 263:HT 268:HN 273:MX 278:NI 283:PA 288:PY 293:PE 298:UY 299:VE" +
	" 311:AG 312:AI 313:BS 314:AW 316:BB 319:BM 321:DM 323:FK 326:GL 328:GD 329:GP 333:GF 336:GY 339:BZ 343:JM 349:MQ 351:MS 352:SX 353:AN" +
	" 354:CW 359:PR 361:KN 362:LC 363:PM 364:VC 366:SR 369:TT 377:KY 381:TC" +
	" 419:BH 423:CY 429:IR 433:IQ 436:IL 439:JO 443:KW 446:LB 449:OM 453:QA 456:SA 463:SY 466:AE 469:EG 474:YE 487:PS" +
	" 512:AF 513:BD 514:BT 516:BN 518:MM 522:KH 524:LK 528:TW 532:HK 534:IN 536:ID 537:TL 542:KR 544:LA 546:MO 548:MY 556:MV 558:NP" +
	" 564:PK 565:PW 566:PH 576:SG 578:TH 582:VN" +
	" 611:DJ 612:DZ 614:AO 616:BW 618:BI 622:CM 624:CV 626:CF 628:TD 632:KM 634:CG 636:CD 638:BJ 642:GQ 643:ER 644:ET 646:GA 648:GM 652:GH" +
	" 654:GW 656:GN 662:CI 664:KE 666:LS 668:LR 672:LY 674:MG 676:MW 678:ML 682:MR 684:MU 686:MA 688:MZ 692:NE 694:NG 696:RE 698:ZW" +
	" 714:RW 716:ST 718:SC 722:SN 724:SL 726:SO 728:NA 732:SD 733:SS 734:SZ 738:TZ 742:TG 744:TN 746:UG 748:BF 754:ZM" +
	" 813:SB 815:CK 816:FO 819:FJ 823:GI 826:KI 829:GU 836:NR 839:NC 846:VU 853:PG 856:SH 859:AS 862:WS 866:TO 867:MH 868:FM 869:TV 887:PF" +
	" 911:AM 912:AZ 913:BY 914:AL 915:GE 916:KZ 917:KG 918:BG 921:MD 922:RU 923:TJ 924:CN 925:TM 926:UA 927:UZ 928:CU 934:200 935:CZ 936:SK" +
	" 939:EE 941:LV 942:RS 943:ME 944:HU 946:LT 948:MN 960:HR 961:SI 962:MK 963:BA 964:PL 965:CS 967:XK 968:RO "
