package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which operators may be used, in tables.
class OperatorContractTests extends ContractTests {

    @BeforeEach
    void fill() {
        articles.insertMany(
                Stream.of(
                                "{_id: 1, n: 5, t: 'Hue', tags: ['a', 'b', 'c'], s: {x: 1},"
                                        + " at: {$date: '2026-11-23T10:00:00Z'},"
                                        + " items: [{k: 1, q: 2}, {k: 2, q: 5}]}",
                                "{_id: 2, n: 7, t: 'Hoi An', tags: ['b'], s: {x: 2}, items: [],"
                                        + " at: {$date: '2026-11-24T10:00:00Z'}}",
                                "{_id: 3, n: null, tags: []}")
                        .map(Document::parse)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource
    void queries(String query, List<Integer> expected) {
        assertThat(ids(articles.find(Document.parse(query)))).isEqualTo(expected);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("{tags:{$all:['a','b']}}", List.of(1)),
                Arguments.of("{n:{$type:'int'}}", List.of(1, 2)),
                Arguments.of("{n:{$mod:[5,0]}}", List.of(1)),
                Arguments.of("{t:{$nin:['Hue',null]}}", List.of(2)),
                Arguments.of("{$expr:{$gt:['$n',6]}}", List.of(2)),
                Arguments.of("{tags:{$elemMatch:{$gte:'c'}}}", List.of(1)),
                Arguments.of("{t:{$not:{$regex:'^H',$options:''}}}", List.of(3)),
                Arguments.of("{t:{$regex:'hoi',$options:'i'}}", List.of(2)),
                Arguments.of("{at:{$gte:{$date:'2026-11-24T00:00:00Z'}}}", List.of(2)),
                Arguments.of("{items:{$elemMatch:{k:2,q:{$gt:3}}}}", List.of(1)),
                Arguments.of("{'items.k':2}", List.of(1)),
                Arguments.of("{'items.0.k':1}", List.of(1)),
                Arguments.of("{tags:[]}", List.of(3)),
                Arguments.of("{tags:['b']}", List.of(2)),
                Arguments.of("{n:null}", List.of(3)),
                Arguments.of("{$nor:[{n:5},{n:7}]}", List.of(3)),
                Arguments.of("{'tags.0':{$exists:true}}", List.of(1, 2)),
                Arguments.of("{tags:{$size:3}}", List.of(1)),
                Arguments.of("{s:{x:1}}", List.of(1)),
                Arguments.of(
                        "{t:{$in:[{$regularExpression:{pattern:'^Ho',options:''}}]}}", List.of(2)),
                Arguments.of("{tags:{$ne:'b'}}", List.of(3)),
                Arguments.of("{at:{$exists:false}}", List.of(3)),
                Arguments.of("{n:{$gt:5,$lte:7}}", List.of(2)),
                Arguments.of("{$and:[{n:{$gt:1}},{n:{$lt:6}}]}", List.of(1)),
                Arguments.of("{_id:{$in:[3,1]}}", List.of(1, 3)),
                Arguments.of("{t: {$regex: '^Ho'}}", List.of(2)));
    }

    @ParameterizedTest
    @MethodSource
    void updates(String update, String field, String expected) {
        articles.updateOne(new Document("_id", 1), Document.parse(update));
        var changed = articles.find(new Document("_id", 1)).first();
        assertThat(new Document("v", changed.get(field)))
                .isEqualTo(Document.parse("{v: " + expected + "}"));
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                Arguments.of(
                        "{$push:{tags:{$each:['x','y'],$slice:-3}}}", "tags", "['c', 'x', 'y']"),
                Arguments.of(
                        "{$push:{tags:{$each:['x'],$position:0}}}", "tags", "['x', 'a', 'b', 'c']"),
                Arguments.of(
                        "{$push:{items:{$each:[{k:0}],$sort:{k:1}}}}",
                        "items",
                        "[{'k': 0}, {'k': 1, 'q': 2}, {'k': 2, 'q': 5}]"),
                Arguments.of("{$pullAll:{tags:['a','c']}}", "tags", "['b']"),
                Arguments.of("{$mul:{n:3}}", "n", "15"),
                Arguments.of("{$min:{n:3}}", "n", "3"),
                Arguments.of("{$pull:{items:{k:1}}}", "items", "[{'k': 2, 'q': 5}]"),
                Arguments.of("{$pull:{tags:{$in:['a','b']}}}", "tags", "['c']"),
                Arguments.of(
                        "{$addToSet:{tags:{$each:['a','z']}}}", "tags", "['a', 'b', 'c', 'z']"),
                Arguments.of(
                        "{$set:{'items.$[].q':9}}",
                        "items",
                        "[{'k': 1, 'q': 9}, {'k': 2, 'q': 9}]"),
                Arguments.of(
                        "{$set:{'items.1.q':9}}", "items", "[{'k': 1, 'q': 2}, {'k': 2, 'q': 9}]"),
                Arguments.of("{$pop:{tags:1}}", "tags", "['a', 'b']"),
                Arguments.of("{$unset:{'s.x':1}}", "s", "{}"),
                Arguments.of("{$set:{'s.y.z':1}}", "s", "{'x': 1, 'y': {'z': 1}}"));
    }

    @ParameterizedTest
    @MethodSource
    void pipelines(String pipeline, String expected) {
        var stages = Document.parse("{v: " + pipeline + "}").getList("v", Document.class);
        assertThat(articles.aggregate(stages).into(new ArrayList<>()))
                .isEqualTo(Document.parse("{v: " + expected + "}").getList("v", Document.class));
    }

    static Stream<Arguments> pipelines() {
        return Stream.of(
                Arguments.of(
                        "[{$project:{v:{$cond:[{$gt:['$n',6]},'big','small']}}},{$sort:{_id:1}}]",
                        "[{'_id': 1, 'v': 'small'}, {'_id': 2, 'v': 'big'}, {'_id': 3, 'v':"
                                + " 'small'}]"),
                Arguments.of(
                        "[{$match:{_id:3}},{$project:{v:{$ifNull:['$t','none']}}}]",
                        "[{'_id': 3, 'v': 'none'}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{v:{$concat:['$t','-',{$toString:'$n'}]}}}]",
                        "[{'_id': 1, 'v': 'Hue-5'}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{v:{$dateToString:{date:'$at',format:'%Y-%m-%d',"
                            + "timezone:'Asia/Ho_Chi_Minh'}}}}]",
                        "[{'_id': 1, 'v': '2026-11-23'}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{v:{$year:'$at'}}}]",
                        "[{'_id': 1, 'v': 2026}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{a:{$size:'$tags'},b:{$filter:{input:'$items',"
                            + "as:'i',cond:{$gt:['$$i.q',3]}}},c:{$map:{input:'$items',as:'i',in:'$$i.k'}}}}]",
                        "[{'_id': 1, 'a': 3, 'b': [{'k': 2, 'q': 5}], 'c': [1, 2]}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{a:{$arrayElemAt:['$tags',0]},b:{$in:['b','$tags']},"
                            + "c:{$slice:['$tags',2]}}}]",
                        "[{'_id': 1, 'a': 'a', 'b': true, 'c': ['a', 'b']}]"),
                Arguments.of(
                        "[{$group:{_id:null,n:{$sum:1},avg:{$avg:'$n'},min:{$min:'$n'},max:{$max:'$n'},"
                            + "all:{$push:'$_id'},f:{$first:'$_id'},l:{$last:'$_id'}}}]",
                        "[{'_id': null, 'n': 3, 'avg': 6.0, 'min': 5, 'max': 7, 'all': [1, 2, 3],"
                                + " 'f': 1, 'l': 3}]"),
                Arguments.of(
                        "[{$match:{at:{$exists:true}}},{$group:{_id:{$dateToString:{date:'$at',"
                                + "format:'%Y-%m'}},n:{$sum:1}}}]",
                        "[{'_id': '2026-11', 'n': 2}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$unwind:'$items'},{$group:{_id:{t:'$t',k:'$items.k'},q:{"
                            + "$sum:'$items.q'}}},{$sort:{'_id.k':1}}]",
                        "[{'_id': {'t': 'Hue', 'k': 1}, 'q': 2}, {'_id': {'t': 'Hue', 'k': 2}, 'q':"
                                + " 5}]"),
                Arguments.of(
                        "[{$unwind:{path:'$tags',preserveNullAndEmptyArrays:true}},{$count:'n'}]",
                        "[{'n': 5}]"),
                Arguments.of(
                        "[{$facet:{n:[{$count:'c'}],top:[{$sort:{_id:-1}},{$limit:1},{$project:{"
                                + "_id:1}}]}}]",
                        "[{'n': [{'c': 3}], 'top': [{'_id': 3}]}]"),
                Arguments.of(
                        "[{$unwind:'$tags'},{$sortByCount:'$tags'},{$limit:1}]",
                        "[{'_id': 'b', 'count': 2}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$lookup:{from:'articles',let:{i:'$_id'},pipeline:[{$match:{"
                            + "$expr:{$gt:['$_id','$$i']}}},{$project:{_id:1}}],as:'o'}},{$project:{o:1}}]",
                        "[{'_id': 1, 'o': [{'_id': 2}, {'_id': 3}]}]"),
                Arguments.of(
                        "[{$match:{_id:2}},{$project:{tags:0,items:0,at:0,s:0}}]",
                        "[{'_id': 2, 'n': 7, 't': 'Hoi An'}]"),
                Arguments.of(
                        "[{$match:{_id:2}},{$project:{a:{$toLower:'$t'},b:{$split:['$t',' ']},c:{"
                                + "$strLenCP:'$t'},d:{$substrCP:['$t',0,3]}}}]",
                        "[{'_id': 2, 'a': 'hoi an', 'b': ['Hoi', 'An'], 'c': 6, 'd': 'Hoi'}]"),
                Arguments.of(
                        "[{$match:{n:{$type:'int'}}},{$bucket:{groupBy:'$n',boundaries:[0,6,10],output:{"
                            + "c:{$sum:1}}}}]",
                        "[{'_id': 0, 'c': 1}, {'_id': 6, 'c': 1}]"),
                Arguments.of(
                        "[{$group:{_id:null,a:{$sum:{$cond:[{$eq:['$t','Hue']},1,0]}}}},{$project:{"
                                + "_id:0}}]",
                        "[{'a': 1}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{s:{$sum:'$items.q'},r:{$reduce:{input:'$items',"
                            + "initialValue:0,in:{$add:['$$value','$$this.q']}}}}}]",
                        "[{'_id': 1, 's': 7, 'r': 7}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{m:{$mergeObjects:['$s',{z:1}]}}}]",
                        "[{'_id': 1, 'm': {'x': 1, 'z': 1}}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$addFields:{y:'$n'}},{$replaceRoot:{newRoot:{y:'$y',"
                                + "x:'$s.x'}}}]",
                        "[{'y': 5, 'x': 1}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{n:1}},{$unionWith:{coll:'articles',pipeline:["
                            + "{$match:{n:{$gte:5}}},{$sort:{_id:-1}},{$limit:1},{$project:{_id:1}}]}},"
                            + "{$unionWith:{coll:'nowhere'}}]",
                        "[{'_id': 1, 'n': 5}, {'_id': 2}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$unionWith:'articles'},{$group:{_id:null,n:{$sum:1}}}]",
                        "[{'_id': null, 'n': 4}]"),
                Arguments.of(
                        "[{$match:{_id:1}},{$project:{'items.k':1}}]",
                        "[{'_id': 1, 'items': [{'k': 1}, {'k': 2}]}]"));
    }
}
